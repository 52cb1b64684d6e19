module.exports = {
"config-schema/generated/validate-api.ts":(function(module,exports,require,late){module.exports = {
  get validateApi() { return validateApi; }
};
// packages/config-schema/src/generated/validate-api.ts
var keys0 = { "apiVersion": true, "kind": true, "name": true, "aliases": true, "provider": true, "chorusPro": true, "businessProfile": true, "dataPass": true, "stateNetwork": true, "environments": true, "scope": true, "health": true, "note": true, "marks": true, "seen": true, "source": true, "labels": true };
var keys1 = { "availability": true, "versions": true, "earlierVersions": true, "organizations": true, "approval": true, "terms": true, "basePath": true, "instead": true, "marks": true, "seen": true, "source": true };
var keys2 = { "availability": true, "versions": true, "earlierVersions": true, "organizations": true, "approval": true, "terms": true, "basePath": true, "instead": true, "marks": true, "seen": true, "source": true };
var keys3 = { "apiVersion": true, "kind": true, "name": true, "aliases": true, "provider": true, "chorusPro": true, "businessProfile": true, "dataPass": true, "stateNetwork": true, "environments": true, "scope": true, "health": true, "note": true };
var validateApi = validate10;
var func2 = Object.prototype.hasOwnProperty;
var func3 = (text) => /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
var pattern0 = new RegExp("^x-", "u");
var pattern1 = new RegExp("[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]", "u");
var pattern9 = new RegExp("^/(?![/\\\\])", "u");
var pattern30 = new RegExp("^(/([^~/]|~[01])*)+$", "u");
var formats0 = /^(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$|^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.environments === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environments" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.seen === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seen" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(keys0, key0) || pattern0.test(key0))) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string") {
        const err7 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data0 === "pistectl/v1")) {
        const err8 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: ["pistectl/v1"] } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data1 === "Api")) {
        const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ["Api"] } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func3(data2) > 100) {
          const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func3(data2) < 1) {
          const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!pattern1.test(data2)) {
          const err13 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data3 = data.aliases;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err15 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err16 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func3(data4) > 100) {
              const err17 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (func3(data4) < 1) {
              const err18 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (!pattern1.test(data4)) {
              const err19 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.provider !== void 0) {
      let data5 = data.provider;
      if (typeof data5 !== "string" && data5 !== null) {
        const err22 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: ["string", "null"] } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (func3(data5) > 100) {
          const err23 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func3(data5) < 1) {
          const err24 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!pattern1.test(data5)) {
          const err25 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.chorusPro !== void 0) {
      if (typeof data.chorusPro !== "boolean") {
        const err26 = { instancePath: instancePath + "/chorusPro", schemaPath: "#/properties/chorusPro/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.businessProfile !== void 0) {
      if (typeof data.businessProfile !== "boolean") {
        const err27 = { instancePath: instancePath + "/businessProfile", schemaPath: "#/properties/businessProfile/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.dataPass !== void 0) {
      if (typeof data.dataPass !== "boolean") {
        const err28 = { instancePath: instancePath + "/dataPass", schemaPath: "#/properties/dataPass/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.stateNetwork !== void 0) {
      if (typeof data.stateNetwork !== "boolean") {
        const err29 = { instancePath: instancePath + "/stateNetwork", schemaPath: "#/properties/stateNetwork/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data10 = data.environments;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.production === void 0) {
          const err30 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/required", keyword: "required", params: { missingProperty: "production" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data10.sandbox === void 0) {
          const err31 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/required", keyword: "required", params: { missingProperty: "sandbox" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        for (const key1 in data10) {
          if (!(key1 === "production" || key1 === "sandbox" || pattern0.test(key1))) {
            const err32 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data10.production !== void 0) {
          let data11 = data10.production;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key2 in data11) {
              if (!(func2.call(keys1, key2) || pattern0.test(key2))) {
                const err33 = { instancePath: instancePath + "/environments/production", schemaPath: "#/properties/environments/properties/production/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data11.availability !== void 0) {
              let data12 = data11.availability;
              if (typeof data12 !== "string") {
                const err34 = { instancePath: instancePath + "/environments/production/availability", schemaPath: "#/properties/environments/properties/production/properties/availability/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
              if (!(data12 === "offered" || data12 === "not-offered" || data12 === "unknown")) {
                const err35 = { instancePath: instancePath + "/environments/production/availability", schemaPath: "#/properties/environments/properties/production/properties/availability/enum", keyword: "enum", params: { allowedValues: ["offered", "not-offered", "unknown"] } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data11.versions !== void 0) {
              let data13 = data11.versions;
              if (Array.isArray(data13)) {
                if (data13.length > 100) {
                  const err36 = { instancePath: instancePath + "/environments/production/versions", schemaPath: "#/properties/environments/properties/production/properties/versions/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                if (data13.length < 1) {
                  const err37 = { instancePath: instancePath + "/environments/production/versions", schemaPath: "#/properties/environments/properties/production/properties/versions/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                const len1 = data13.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data14 = data13[i1];
                  if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14))) {
                    const err38 = { instancePath: instancePath + "/environments/production/versions/" + i1, schemaPath: "#/properties/environments/properties/production/properties/versions/items/type", keyword: "type", params: { type: ["string", "number"] } };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                  if (typeof data14 === "string") {
                    if (func3(data14) > 100) {
                      const err39 = { instancePath: instancePath + "/environments/production/versions/" + i1, schemaPath: "#/properties/environments/properties/production/properties/versions/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                    if (func3(data14) < 1) {
                      const err40 = { instancePath: instancePath + "/environments/production/versions/" + i1, schemaPath: "#/properties/environments/properties/production/properties/versions/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                    if (!pattern1.test(data14)) {
                      const err41 = { instancePath: instancePath + "/environments/production/versions/" + i1, schemaPath: "#/properties/environments/properties/production/properties/versions/items/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err42 = { instancePath: instancePath + "/environments/production/versions", schemaPath: "#/properties/environments/properties/production/properties/versions/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data11.earlierVersions !== void 0) {
              let data15 = data11.earlierVersions;
              if (Array.isArray(data15)) {
                if (data15.length > 100) {
                  const err43 = { instancePath: instancePath + "/environments/production/earlierVersions", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (data15.length < 1) {
                  const err44 = { instancePath: instancePath + "/environments/production/earlierVersions", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                const len2 = data15.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data16 = data15[i2];
                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                    if (data16.version === void 0) {
                      const err45 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2, schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/required", keyword: "required", params: { missingProperty: "version" } };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                    for (const key3 in data16) {
                      if (!(key3 === "version" || key3 === "basePath" || pattern0.test(key3))) {
                        const err46 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2, schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        if (vErrors === null) {
                          vErrors = [err46];
                        } else {
                          vErrors.push(err46);
                        }
                        errors++;
                      }
                    }
                    if (data16.version !== void 0) {
                      let data17 = data16.version;
                      if (typeof data17 !== "string" && !(typeof data17 == "number" && isFinite(data17))) {
                        const err47 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2 + "/version", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/properties/version/type", keyword: "type", params: { type: ["string", "number"] } };
                        if (vErrors === null) {
                          vErrors = [err47];
                        } else {
                          vErrors.push(err47);
                        }
                        errors++;
                      }
                      if (typeof data17 === "string") {
                        if (func3(data17) > 100) {
                          const err48 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2 + "/version", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 } };
                          if (vErrors === null) {
                            vErrors = [err48];
                          } else {
                            vErrors.push(err48);
                          }
                          errors++;
                        }
                        if (func3(data17) < 1) {
                          const err49 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2 + "/version", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err49];
                          } else {
                            vErrors.push(err49);
                          }
                          errors++;
                        }
                        if (!pattern1.test(data17)) {
                          const err50 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2 + "/version", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                          if (vErrors === null) {
                            vErrors = [err50];
                          } else {
                            vErrors.push(err50);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data16.basePath !== void 0) {
                      let data18 = data16.basePath;
                      if (typeof data18 !== "string" && data18 !== null) {
                        const err51 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2 + "/basePath", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/properties/basePath/type", keyword: "type", params: { type: ["string", "null"] } };
                        if (vErrors === null) {
                          vErrors = [err51];
                        } else {
                          vErrors.push(err51);
                        }
                        errors++;
                      }
                      if (typeof data18 === "string") {
                        if (func3(data18) > 1e3) {
                          const err52 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2 + "/basePath", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/properties/basePath/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                          if (vErrors === null) {
                            vErrors = [err52];
                          } else {
                            vErrors.push(err52);
                          }
                          errors++;
                        }
                        if (func3(data18) < 1) {
                          const err53 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2 + "/basePath", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/properties/basePath/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err53];
                          } else {
                            vErrors.push(err53);
                          }
                          errors++;
                        }
                        if (!pattern9.test(data18)) {
                          const err54 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2 + "/basePath", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/properties/basePath/pattern", keyword: "pattern", params: { pattern: "^/(?![/\\\\])" } };
                          if (vErrors === null) {
                            vErrors = [err54];
                          } else {
                            vErrors.push(err54);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err55 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2, schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
              } else {
                const err56 = { instancePath: instancePath + "/environments/production/earlierVersions", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data11.organizations !== void 0) {
              let data19 = data11.organizations;
              if (Array.isArray(data19)) {
                if (data19.length > 100) {
                  const err57 = { instancePath: instancePath + "/environments/production/organizations", schemaPath: "#/properties/environments/properties/production/properties/organizations/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                if (data19.length < 1) {
                  const err58 = { instancePath: instancePath + "/environments/production/organizations", schemaPath: "#/properties/environments/properties/production/properties/organizations/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                const len3 = data19.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data20 = data19[i3];
                  if (typeof data20 === "string") {
                    if (func3(data20) > 100) {
                      const err59 = { instancePath: instancePath + "/environments/production/organizations/" + i3, schemaPath: "#/properties/environments/properties/production/properties/organizations/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                    if (func3(data20) < 1) {
                      const err60 = { instancePath: instancePath + "/environments/production/organizations/" + i3, schemaPath: "#/properties/environments/properties/production/properties/organizations/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                    if (!pattern1.test(data20)) {
                      const err61 = { instancePath: instancePath + "/environments/production/organizations/" + i3, schemaPath: "#/properties/environments/properties/production/properties/organizations/items/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                  } else {
                    const err62 = { instancePath: instancePath + "/environments/production/organizations/" + i3, schemaPath: "#/properties/environments/properties/production/properties/organizations/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
              } else {
                const err63 = { instancePath: instancePath + "/environments/production/organizations", schemaPath: "#/properties/environments/properties/production/properties/organizations/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data11.approval !== void 0) {
              let data21 = data11.approval;
              if (typeof data21 !== "string") {
                const err64 = { instancePath: instancePath + "/environments/production/approval", schemaPath: "#/properties/environments/properties/production/properties/approval/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
              if (!(data21 === "required" || data21 === "none" || data21 === "unknown")) {
                const err65 = { instancePath: instancePath + "/environments/production/approval", schemaPath: "#/properties/environments/properties/production/properties/approval/enum", keyword: "enum", params: { allowedValues: ["required", "none", "unknown"] } };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data11.terms !== void 0) {
              let data22 = data11.terms;
              if (typeof data22 !== "string") {
                const err66 = { instancePath: instancePath + "/environments/production/terms", schemaPath: "#/properties/environments/properties/production/properties/terms/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              if (!(data22 === "required" || data22 === "none" || data22 === "unknown")) {
                const err67 = { instancePath: instancePath + "/environments/production/terms", schemaPath: "#/properties/environments/properties/production/properties/terms/enum", keyword: "enum", params: { allowedValues: ["required", "none", "unknown"] } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data11.basePath !== void 0) {
              let data23 = data11.basePath;
              if (typeof data23 !== "string" && data23 !== null) {
                const err68 = { instancePath: instancePath + "/environments/production/basePath", schemaPath: "#/properties/environments/properties/production/properties/basePath/type", keyword: "type", params: { type: ["string", "null"] } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (typeof data23 === "string") {
                if (func3(data23) > 1e3) {
                  const err69 = { instancePath: instancePath + "/environments/production/basePath", schemaPath: "#/properties/environments/properties/production/properties/basePath/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (func3(data23) < 1) {
                  const err70 = { instancePath: instancePath + "/environments/production/basePath", schemaPath: "#/properties/environments/properties/production/properties/basePath/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (!pattern9.test(data23)) {
                  const err71 = { instancePath: instancePath + "/environments/production/basePath", schemaPath: "#/properties/environments/properties/production/properties/basePath/pattern", keyword: "pattern", params: { pattern: "^/(?![/\\\\])" } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
            }
            if (data11.instead !== void 0) {
              let data24 = data11.instead;
              if (typeof data24 !== "string" && data24 !== null) {
                const err72 = { instancePath: instancePath + "/environments/production/instead", schemaPath: "#/properties/environments/properties/production/properties/instead/type", keyword: "type", params: { type: ["string", "null"] } };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
              if (typeof data24 === "string") {
                if (func3(data24) > 100) {
                  const err73 = { instancePath: instancePath + "/environments/production/instead", schemaPath: "#/properties/environments/properties/production/properties/instead/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
                if (func3(data24) < 1) {
                  const err74 = { instancePath: instancePath + "/environments/production/instead", schemaPath: "#/properties/environments/properties/production/properties/instead/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
                if (!pattern1.test(data24)) {
                  const err75 = { instancePath: instancePath + "/environments/production/instead", schemaPath: "#/properties/environments/properties/production/properties/instead/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              }
            }
            if (data11.marks !== void 0) {
              let data25 = data11.marks;
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                if (Object.keys(data25).length < 1) {
                  const err76 = { instancePath: instancePath + "/environments/production/marks", schemaPath: "#/properties/environments/properties/production/properties/marks/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
                for (const key4 in data25) {
                  if (!(key4 === "availability" || key4 === "versions" || key4 === "earlierVersions" || key4 === "organizations" || key4 === "approval" || key4 === "terms" || key4 === "basePath" || key4 === "instead" || pattern0.test(key4))) {
                    const err77 = { instancePath: instancePath + "/environments/production/marks", schemaPath: "#/properties/environments/properties/production/properties/marks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                }
                if (data25.availability !== void 0) {
                  let data26 = data25.availability;
                  if (typeof data26 !== "string") {
                    const err78 = { instancePath: instancePath + "/environments/production/marks/availability", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/availability/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                  if (!(data26 === "CONFIRMED" || data26 === "LIKELY")) {
                    const err79 = { instancePath: instancePath + "/environments/production/marks/availability", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/availability/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                }
                if (data25.versions !== void 0) {
                  let data27 = data25.versions;
                  if (typeof data27 !== "string") {
                    const err80 = { instancePath: instancePath + "/environments/production/marks/versions", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/versions/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                  if (!(data27 === "CONFIRMED" || data27 === "LIKELY")) {
                    const err81 = { instancePath: instancePath + "/environments/production/marks/versions", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/versions/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
                if (data25.earlierVersions !== void 0) {
                  let data28 = data25.earlierVersions;
                  if (typeof data28 !== "string") {
                    const err82 = { instancePath: instancePath + "/environments/production/marks/earlierVersions", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/earlierVersions/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                  if (!(data28 === "CONFIRMED" || data28 === "LIKELY")) {
                    const err83 = { instancePath: instancePath + "/environments/production/marks/earlierVersions", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/earlierVersions/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
                if (data25.organizations !== void 0) {
                  let data29 = data25.organizations;
                  if (typeof data29 !== "string") {
                    const err84 = { instancePath: instancePath + "/environments/production/marks/organizations", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/organizations/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err84];
                    } else {
                      vErrors.push(err84);
                    }
                    errors++;
                  }
                  if (!(data29 === "CONFIRMED" || data29 === "LIKELY")) {
                    const err85 = { instancePath: instancePath + "/environments/production/marks/organizations", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/organizations/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
                if (data25.approval !== void 0) {
                  let data30 = data25.approval;
                  if (typeof data30 !== "string") {
                    const err86 = { instancePath: instancePath + "/environments/production/marks/approval", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/approval/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                  if (!(data30 === "CONFIRMED" || data30 === "LIKELY")) {
                    const err87 = { instancePath: instancePath + "/environments/production/marks/approval", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/approval/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                }
                if (data25.terms !== void 0) {
                  let data31 = data25.terms;
                  if (typeof data31 !== "string") {
                    const err88 = { instancePath: instancePath + "/environments/production/marks/terms", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/terms/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                  if (!(data31 === "CONFIRMED" || data31 === "LIKELY")) {
                    const err89 = { instancePath: instancePath + "/environments/production/marks/terms", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/terms/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                }
                if (data25.basePath !== void 0) {
                  let data32 = data25.basePath;
                  if (typeof data32 !== "string") {
                    const err90 = { instancePath: instancePath + "/environments/production/marks/basePath", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/basePath/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                  if (!(data32 === "CONFIRMED" || data32 === "LIKELY")) {
                    const err91 = { instancePath: instancePath + "/environments/production/marks/basePath", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/basePath/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                }
                if (data25.instead !== void 0) {
                  let data33 = data25.instead;
                  if (typeof data33 !== "string") {
                    const err92 = { instancePath: instancePath + "/environments/production/marks/instead", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/instead/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                  if (!(data33 === "CONFIRMED" || data33 === "LIKELY")) {
                    const err93 = { instancePath: instancePath + "/environments/production/marks/instead", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/instead/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                }
              } else {
                const err94 = { instancePath: instancePath + "/environments/production/marks", schemaPath: "#/properties/environments/properties/production/properties/marks/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data11.seen !== void 0) {
              let data34 = data11.seen;
              if (typeof data34 === "string") {
                if (!formats0.test(data34)) {
                  const err95 = { instancePath: instancePath + "/environments/production/seen", schemaPath: "#/properties/environments/properties/production/properties/seen/format", keyword: "format", params: { format: "loose-date" } };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
              } else {
                const err96 = { instancePath: instancePath + "/environments/production/seen", schemaPath: "#/properties/environments/properties/production/properties/seen/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data11.source !== void 0) {
              let data35 = data11.source;
              if (typeof data35 === "string") {
                if (func3(data35) > 1e3) {
                  const err97 = { instancePath: instancePath + "/environments/production/source", schemaPath: "#/properties/environments/properties/production/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
                if (func3(data35) < 1) {
                  const err98 = { instancePath: instancePath + "/environments/production/source", schemaPath: "#/properties/environments/properties/production/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
                if (!pattern1.test(data35)) {
                  const err99 = { instancePath: instancePath + "/environments/production/source", schemaPath: "#/properties/environments/properties/production/properties/source/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              } else {
                const err100 = { instancePath: instancePath + "/environments/production/source", schemaPath: "#/properties/environments/properties/production/properties/source/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
          } else {
            const err101 = { instancePath: instancePath + "/environments/production", schemaPath: "#/properties/environments/properties/production/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        if (data10.sandbox !== void 0) {
          let data36 = data10.sandbox;
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            for (const key5 in data36) {
              if (!(func2.call(keys2, key5) || pattern0.test(key5))) {
                const err102 = { instancePath: instancePath + "/environments/sandbox", schemaPath: "#/properties/environments/properties/sandbox/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (data36.availability !== void 0) {
              let data37 = data36.availability;
              if (typeof data37 !== "string") {
                const err103 = { instancePath: instancePath + "/environments/sandbox/availability", schemaPath: "#/properties/environments/properties/sandbox/properties/availability/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
              if (!(data37 === "offered" || data37 === "not-offered" || data37 === "unknown")) {
                const err104 = { instancePath: instancePath + "/environments/sandbox/availability", schemaPath: "#/properties/environments/properties/sandbox/properties/availability/enum", keyword: "enum", params: { allowedValues: ["offered", "not-offered", "unknown"] } };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
            if (data36.versions !== void 0) {
              let data38 = data36.versions;
              if (Array.isArray(data38)) {
                if (data38.length > 100) {
                  const err105 = { instancePath: instancePath + "/environments/sandbox/versions", schemaPath: "#/properties/environments/properties/sandbox/properties/versions/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
                if (data38.length < 1) {
                  const err106 = { instancePath: instancePath + "/environments/sandbox/versions", schemaPath: "#/properties/environments/properties/sandbox/properties/versions/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
                const len4 = data38.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data39 = data38[i4];
                  if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39))) {
                    const err107 = { instancePath: instancePath + "/environments/sandbox/versions/" + i4, schemaPath: "#/properties/environments/properties/sandbox/properties/versions/items/type", keyword: "type", params: { type: ["string", "number"] } };
                    if (vErrors === null) {
                      vErrors = [err107];
                    } else {
                      vErrors.push(err107);
                    }
                    errors++;
                  }
                  if (typeof data39 === "string") {
                    if (func3(data39) > 100) {
                      const err108 = { instancePath: instancePath + "/environments/sandbox/versions/" + i4, schemaPath: "#/properties/environments/properties/sandbox/properties/versions/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err108];
                      } else {
                        vErrors.push(err108);
                      }
                      errors++;
                    }
                    if (func3(data39) < 1) {
                      const err109 = { instancePath: instancePath + "/environments/sandbox/versions/" + i4, schemaPath: "#/properties/environments/properties/sandbox/properties/versions/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err109];
                      } else {
                        vErrors.push(err109);
                      }
                      errors++;
                    }
                    if (!pattern1.test(data39)) {
                      const err110 = { instancePath: instancePath + "/environments/sandbox/versions/" + i4, schemaPath: "#/properties/environments/properties/sandbox/properties/versions/items/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                      if (vErrors === null) {
                        vErrors = [err110];
                      } else {
                        vErrors.push(err110);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err111 = { instancePath: instancePath + "/environments/sandbox/versions", schemaPath: "#/properties/environments/properties/sandbox/properties/versions/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
            if (data36.earlierVersions !== void 0) {
              let data40 = data36.earlierVersions;
              if (Array.isArray(data40)) {
                if (data40.length > 100) {
                  const err112 = { instancePath: instancePath + "/environments/sandbox/earlierVersions", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
                if (data40.length < 1) {
                  const err113 = { instancePath: instancePath + "/environments/sandbox/earlierVersions", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
                const len5 = data40.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data41 = data40[i5];
                  if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                    if (data41.version === void 0) {
                      const err114 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5, schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/required", keyword: "required", params: { missingProperty: "version" } };
                      if (vErrors === null) {
                        vErrors = [err114];
                      } else {
                        vErrors.push(err114);
                      }
                      errors++;
                    }
                    for (const key6 in data41) {
                      if (!(key6 === "version" || key6 === "basePath" || pattern0.test(key6))) {
                        const err115 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5, schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                        if (vErrors === null) {
                          vErrors = [err115];
                        } else {
                          vErrors.push(err115);
                        }
                        errors++;
                      }
                    }
                    if (data41.version !== void 0) {
                      let data42 = data41.version;
                      if (typeof data42 !== "string" && !(typeof data42 == "number" && isFinite(data42))) {
                        const err116 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5 + "/version", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/properties/version/type", keyword: "type", params: { type: ["string", "number"] } };
                        if (vErrors === null) {
                          vErrors = [err116];
                        } else {
                          vErrors.push(err116);
                        }
                        errors++;
                      }
                      if (typeof data42 === "string") {
                        if (func3(data42) > 100) {
                          const err117 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5 + "/version", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 } };
                          if (vErrors === null) {
                            vErrors = [err117];
                          } else {
                            vErrors.push(err117);
                          }
                          errors++;
                        }
                        if (func3(data42) < 1) {
                          const err118 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5 + "/version", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err118];
                          } else {
                            vErrors.push(err118);
                          }
                          errors++;
                        }
                        if (!pattern1.test(data42)) {
                          const err119 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5 + "/version", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                          if (vErrors === null) {
                            vErrors = [err119];
                          } else {
                            vErrors.push(err119);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data41.basePath !== void 0) {
                      let data43 = data41.basePath;
                      if (typeof data43 !== "string" && data43 !== null) {
                        const err120 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5 + "/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/properties/basePath/type", keyword: "type", params: { type: ["string", "null"] } };
                        if (vErrors === null) {
                          vErrors = [err120];
                        } else {
                          vErrors.push(err120);
                        }
                        errors++;
                      }
                      if (typeof data43 === "string") {
                        if (func3(data43) > 1e3) {
                          const err121 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5 + "/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/properties/basePath/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                          if (vErrors === null) {
                            vErrors = [err121];
                          } else {
                            vErrors.push(err121);
                          }
                          errors++;
                        }
                        if (func3(data43) < 1) {
                          const err122 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5 + "/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/properties/basePath/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err122];
                          } else {
                            vErrors.push(err122);
                          }
                          errors++;
                        }
                        if (!pattern9.test(data43)) {
                          const err123 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5 + "/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/properties/basePath/pattern", keyword: "pattern", params: { pattern: "^/(?![/\\\\])" } };
                          if (vErrors === null) {
                            vErrors = [err123];
                          } else {
                            vErrors.push(err123);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err124 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5, schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err124];
                    } else {
                      vErrors.push(err124);
                    }
                    errors++;
                  }
                }
              } else {
                const err125 = { instancePath: instancePath + "/environments/sandbox/earlierVersions", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
            if (data36.organizations !== void 0) {
              let data44 = data36.organizations;
              if (Array.isArray(data44)) {
                if (data44.length > 100) {
                  const err126 = { instancePath: instancePath + "/environments/sandbox/organizations", schemaPath: "#/properties/environments/properties/sandbox/properties/organizations/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
                if (data44.length < 1) {
                  const err127 = { instancePath: instancePath + "/environments/sandbox/organizations", schemaPath: "#/properties/environments/properties/sandbox/properties/organizations/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
                const len6 = data44.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data45 = data44[i6];
                  if (typeof data45 === "string") {
                    if (func3(data45) > 100) {
                      const err128 = { instancePath: instancePath + "/environments/sandbox/organizations/" + i6, schemaPath: "#/properties/environments/properties/sandbox/properties/organizations/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err128];
                      } else {
                        vErrors.push(err128);
                      }
                      errors++;
                    }
                    if (func3(data45) < 1) {
                      const err129 = { instancePath: instancePath + "/environments/sandbox/organizations/" + i6, schemaPath: "#/properties/environments/properties/sandbox/properties/organizations/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err129];
                      } else {
                        vErrors.push(err129);
                      }
                      errors++;
                    }
                    if (!pattern1.test(data45)) {
                      const err130 = { instancePath: instancePath + "/environments/sandbox/organizations/" + i6, schemaPath: "#/properties/environments/properties/sandbox/properties/organizations/items/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                      if (vErrors === null) {
                        vErrors = [err130];
                      } else {
                        vErrors.push(err130);
                      }
                      errors++;
                    }
                  } else {
                    const err131 = { instancePath: instancePath + "/environments/sandbox/organizations/" + i6, schemaPath: "#/properties/environments/properties/sandbox/properties/organizations/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err131];
                    } else {
                      vErrors.push(err131);
                    }
                    errors++;
                  }
                }
              } else {
                const err132 = { instancePath: instancePath + "/environments/sandbox/organizations", schemaPath: "#/properties/environments/properties/sandbox/properties/organizations/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if (data36.approval !== void 0) {
              let data46 = data36.approval;
              if (typeof data46 !== "string") {
                const err133 = { instancePath: instancePath + "/environments/sandbox/approval", schemaPath: "#/properties/environments/properties/sandbox/properties/approval/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
              if (!(data46 === "required" || data46 === "none" || data46 === "unknown")) {
                const err134 = { instancePath: instancePath + "/environments/sandbox/approval", schemaPath: "#/properties/environments/properties/sandbox/properties/approval/enum", keyword: "enum", params: { allowedValues: ["required", "none", "unknown"] } };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
            if (data36.terms !== void 0) {
              let data47 = data36.terms;
              if (typeof data47 !== "string") {
                const err135 = { instancePath: instancePath + "/environments/sandbox/terms", schemaPath: "#/properties/environments/properties/sandbox/properties/terms/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
              if (!(data47 === "required" || data47 === "none" || data47 === "unknown")) {
                const err136 = { instancePath: instancePath + "/environments/sandbox/terms", schemaPath: "#/properties/environments/properties/sandbox/properties/terms/enum", keyword: "enum", params: { allowedValues: ["required", "none", "unknown"] } };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
            if (data36.basePath !== void 0) {
              let data48 = data36.basePath;
              if (typeof data48 !== "string" && data48 !== null) {
                const err137 = { instancePath: instancePath + "/environments/sandbox/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/basePath/type", keyword: "type", params: { type: ["string", "null"] } };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
              if (typeof data48 === "string") {
                if (func3(data48) > 1e3) {
                  const err138 = { instancePath: instancePath + "/environments/sandbox/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/basePath/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
                if (func3(data48) < 1) {
                  const err139 = { instancePath: instancePath + "/environments/sandbox/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/basePath/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err139];
                  } else {
                    vErrors.push(err139);
                  }
                  errors++;
                }
                if (!pattern9.test(data48)) {
                  const err140 = { instancePath: instancePath + "/environments/sandbox/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/basePath/pattern", keyword: "pattern", params: { pattern: "^/(?![/\\\\])" } };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
              }
            }
            if (data36.instead !== void 0) {
              let data49 = data36.instead;
              if (typeof data49 !== "string" && data49 !== null) {
                const err141 = { instancePath: instancePath + "/environments/sandbox/instead", schemaPath: "#/properties/environments/properties/sandbox/properties/instead/type", keyword: "type", params: { type: ["string", "null"] } };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
              if (typeof data49 === "string") {
                if (func3(data49) > 100) {
                  const err142 = { instancePath: instancePath + "/environments/sandbox/instead", schemaPath: "#/properties/environments/properties/sandbox/properties/instead/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err142];
                  } else {
                    vErrors.push(err142);
                  }
                  errors++;
                }
                if (func3(data49) < 1) {
                  const err143 = { instancePath: instancePath + "/environments/sandbox/instead", schemaPath: "#/properties/environments/properties/sandbox/properties/instead/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err143];
                  } else {
                    vErrors.push(err143);
                  }
                  errors++;
                }
                if (!pattern1.test(data49)) {
                  const err144 = { instancePath: instancePath + "/environments/sandbox/instead", schemaPath: "#/properties/environments/properties/sandbox/properties/instead/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err144];
                  } else {
                    vErrors.push(err144);
                  }
                  errors++;
                }
              }
            }
            if (data36.marks !== void 0) {
              let data50 = data36.marks;
              if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                if (Object.keys(data50).length < 1) {
                  const err145 = { instancePath: instancePath + "/environments/sandbox/marks", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
                for (const key7 in data50) {
                  if (!(key7 === "availability" || key7 === "versions" || key7 === "earlierVersions" || key7 === "organizations" || key7 === "approval" || key7 === "terms" || key7 === "basePath" || key7 === "instead" || pattern0.test(key7))) {
                    const err146 = { instancePath: instancePath + "/environments/sandbox/marks", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                }
                if (data50.availability !== void 0) {
                  let data51 = data50.availability;
                  if (typeof data51 !== "string") {
                    const err147 = { instancePath: instancePath + "/environments/sandbox/marks/availability", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/availability/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                  if (!(data51 === "CONFIRMED" || data51 === "LIKELY")) {
                    const err148 = { instancePath: instancePath + "/environments/sandbox/marks/availability", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/availability/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                    if (vErrors === null) {
                      vErrors = [err148];
                    } else {
                      vErrors.push(err148);
                    }
                    errors++;
                  }
                }
                if (data50.versions !== void 0) {
                  let data52 = data50.versions;
                  if (typeof data52 !== "string") {
                    const err149 = { instancePath: instancePath + "/environments/sandbox/marks/versions", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/versions/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err149];
                    } else {
                      vErrors.push(err149);
                    }
                    errors++;
                  }
                  if (!(data52 === "CONFIRMED" || data52 === "LIKELY")) {
                    const err150 = { instancePath: instancePath + "/environments/sandbox/marks/versions", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/versions/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                }
                if (data50.earlierVersions !== void 0) {
                  let data53 = data50.earlierVersions;
                  if (typeof data53 !== "string") {
                    const err151 = { instancePath: instancePath + "/environments/sandbox/marks/earlierVersions", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/earlierVersions/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                  if (!(data53 === "CONFIRMED" || data53 === "LIKELY")) {
                    const err152 = { instancePath: instancePath + "/environments/sandbox/marks/earlierVersions", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/earlierVersions/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                }
                if (data50.organizations !== void 0) {
                  let data54 = data50.organizations;
                  if (typeof data54 !== "string") {
                    const err153 = { instancePath: instancePath + "/environments/sandbox/marks/organizations", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/organizations/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err153];
                    } else {
                      vErrors.push(err153);
                    }
                    errors++;
                  }
                  if (!(data54 === "CONFIRMED" || data54 === "LIKELY")) {
                    const err154 = { instancePath: instancePath + "/environments/sandbox/marks/organizations", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/organizations/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                }
                if (data50.approval !== void 0) {
                  let data55 = data50.approval;
                  if (typeof data55 !== "string") {
                    const err155 = { instancePath: instancePath + "/environments/sandbox/marks/approval", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/approval/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err155];
                    } else {
                      vErrors.push(err155);
                    }
                    errors++;
                  }
                  if (!(data55 === "CONFIRMED" || data55 === "LIKELY")) {
                    const err156 = { instancePath: instancePath + "/environments/sandbox/marks/approval", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/approval/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                }
                if (data50.terms !== void 0) {
                  let data56 = data50.terms;
                  if (typeof data56 !== "string") {
                    const err157 = { instancePath: instancePath + "/environments/sandbox/marks/terms", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/terms/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err157];
                    } else {
                      vErrors.push(err157);
                    }
                    errors++;
                  }
                  if (!(data56 === "CONFIRMED" || data56 === "LIKELY")) {
                    const err158 = { instancePath: instancePath + "/environments/sandbox/marks/terms", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/terms/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                    if (vErrors === null) {
                      vErrors = [err158];
                    } else {
                      vErrors.push(err158);
                    }
                    errors++;
                  }
                }
                if (data50.basePath !== void 0) {
                  let data57 = data50.basePath;
                  if (typeof data57 !== "string") {
                    const err159 = { instancePath: instancePath + "/environments/sandbox/marks/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/basePath/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err159];
                    } else {
                      vErrors.push(err159);
                    }
                    errors++;
                  }
                  if (!(data57 === "CONFIRMED" || data57 === "LIKELY")) {
                    const err160 = { instancePath: instancePath + "/environments/sandbox/marks/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/basePath/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                    if (vErrors === null) {
                      vErrors = [err160];
                    } else {
                      vErrors.push(err160);
                    }
                    errors++;
                  }
                }
                if (data50.instead !== void 0) {
                  let data58 = data50.instead;
                  if (typeof data58 !== "string") {
                    const err161 = { instancePath: instancePath + "/environments/sandbox/marks/instead", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/instead/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                  if (!(data58 === "CONFIRMED" || data58 === "LIKELY")) {
                    const err162 = { instancePath: instancePath + "/environments/sandbox/marks/instead", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/instead/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                    if (vErrors === null) {
                      vErrors = [err162];
                    } else {
                      vErrors.push(err162);
                    }
                    errors++;
                  }
                }
              } else {
                const err163 = { instancePath: instancePath + "/environments/sandbox/marks", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
            }
            if (data36.seen !== void 0) {
              let data59 = data36.seen;
              if (typeof data59 === "string") {
                if (!formats0.test(data59)) {
                  const err164 = { instancePath: instancePath + "/environments/sandbox/seen", schemaPath: "#/properties/environments/properties/sandbox/properties/seen/format", keyword: "format", params: { format: "loose-date" } };
                  if (vErrors === null) {
                    vErrors = [err164];
                  } else {
                    vErrors.push(err164);
                  }
                  errors++;
                }
              } else {
                const err165 = { instancePath: instancePath + "/environments/sandbox/seen", schemaPath: "#/properties/environments/properties/sandbox/properties/seen/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err165];
                } else {
                  vErrors.push(err165);
                }
                errors++;
              }
            }
            if (data36.source !== void 0) {
              let data60 = data36.source;
              if (typeof data60 === "string") {
                if (func3(data60) > 1e3) {
                  const err166 = { instancePath: instancePath + "/environments/sandbox/source", schemaPath: "#/properties/environments/properties/sandbox/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err166];
                  } else {
                    vErrors.push(err166);
                  }
                  errors++;
                }
                if (func3(data60) < 1) {
                  const err167 = { instancePath: instancePath + "/environments/sandbox/source", schemaPath: "#/properties/environments/properties/sandbox/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err167];
                  } else {
                    vErrors.push(err167);
                  }
                  errors++;
                }
                if (!pattern1.test(data60)) {
                  const err168 = { instancePath: instancePath + "/environments/sandbox/source", schemaPath: "#/properties/environments/properties/sandbox/properties/source/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
              } else {
                const err169 = { instancePath: instancePath + "/environments/sandbox/source", schemaPath: "#/properties/environments/properties/sandbox/properties/source/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err169];
                } else {
                  vErrors.push(err169);
                }
                errors++;
              }
            }
          } else {
            const err170 = { instancePath: instancePath + "/environments/sandbox", schemaPath: "#/properties/environments/properties/sandbox/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err170];
            } else {
              vErrors.push(err170);
            }
            errors++;
          }
        }
      } else {
        const err171 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err171];
        } else {
          vErrors.push(err171);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data61 = data.scope;
      if (typeof data61 !== "string" && data61 !== null) {
        const err172 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: ["string", "null"] } };
        if (vErrors === null) {
          vErrors = [err172];
        } else {
          vErrors.push(err172);
        }
        errors++;
      }
      if (typeof data61 === "string") {
        if (func3(data61) > 100) {
          const err173 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err173];
          } else {
            vErrors.push(err173);
          }
          errors++;
        }
        if (func3(data61) < 1) {
          const err174 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err174];
          } else {
            vErrors.push(err174);
          }
          errors++;
        }
        if (!pattern1.test(data61)) {
          const err175 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err175];
          } else {
            vErrors.push(err175);
          }
          errors++;
        }
      }
    }
    if (data.health !== void 0) {
      let data62 = data.health;
      if (!(data62 && typeof data62 == "object" && !Array.isArray(data62)) && data62 !== null) {
        const err176 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/type", keyword: "type", params: { type: ["object", "null"] } };
        if (vErrors === null) {
          vErrors = [err176];
        } else {
          vErrors.push(err176);
        }
        errors++;
      }
      if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
        if (data62.path === void 0) {
          const err177 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/required", keyword: "required", params: { missingProperty: "path" } };
          if (vErrors === null) {
            vErrors = [err177];
          } else {
            vErrors.push(err177);
          }
          errors++;
        }
        for (const key8 in data62) {
          if (!(key8 === "method" || key8 === "path" || key8 === "headers" || key8 === "body" || key8 === "well" || key8 === "version" || key8 === "marks" || pattern0.test(key8))) {
            const err178 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err178];
            } else {
              vErrors.push(err178);
            }
            errors++;
          }
        }
        if (data62.method !== void 0) {
          let data63 = data62.method;
          if (typeof data63 !== "string") {
            const err179 = { instancePath: instancePath + "/health/method", schemaPath: "#/properties/health/properties/method/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err179];
            } else {
              vErrors.push(err179);
            }
            errors++;
          }
          if (!(data63 === "GET" || data63 === "POST")) {
            const err180 = { instancePath: instancePath + "/health/method", schemaPath: "#/properties/health/properties/method/enum", keyword: "enum", params: { allowedValues: ["GET", "POST"] } };
            if (vErrors === null) {
              vErrors = [err180];
            } else {
              vErrors.push(err180);
            }
            errors++;
          }
        }
        if (data62.path !== void 0) {
          let data64 = data62.path;
          if (typeof data64 === "string") {
            if (func3(data64) > 1e3) {
              const err181 = { instancePath: instancePath + "/health/path", schemaPath: "#/properties/health/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err181];
              } else {
                vErrors.push(err181);
              }
              errors++;
            }
            if (func3(data64) < 1) {
              const err182 = { instancePath: instancePath + "/health/path", schemaPath: "#/properties/health/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err182];
              } else {
                vErrors.push(err182);
              }
              errors++;
            }
            if (!pattern9.test(data64)) {
              const err183 = { instancePath: instancePath + "/health/path", schemaPath: "#/properties/health/properties/path/pattern", keyword: "pattern", params: { pattern: "^/(?![/\\\\])" } };
              if (vErrors === null) {
                vErrors = [err183];
              } else {
                vErrors.push(err183);
              }
              errors++;
            }
          } else {
            const err184 = { instancePath: instancePath + "/health/path", schemaPath: "#/properties/health/properties/path/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err184];
            } else {
              vErrors.push(err184);
            }
            errors++;
          }
        }
        if (data62.headers !== void 0) {
          let data65 = data62.headers;
          if (Array.isArray(data65)) {
            if (data65.length > 100) {
              const err185 = { instancePath: instancePath + "/health/headers", schemaPath: "#/properties/health/properties/headers/maxItems", keyword: "maxItems", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err185];
              } else {
                vErrors.push(err185);
              }
              errors++;
            }
            const len7 = data65.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data66 = data65[i7];
              if (typeof data66 !== "string") {
                const err186 = { instancePath: instancePath + "/health/headers/" + i7, schemaPath: "#/properties/health/properties/headers/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err186];
                } else {
                  vErrors.push(err186);
                }
                errors++;
              }
              if (!(data66 === "cpro-account")) {
                const err187 = { instancePath: instancePath + "/health/headers/" + i7, schemaPath: "#/properties/health/properties/headers/items/enum", keyword: "enum", params: { allowedValues: ["cpro-account"] } };
                if (vErrors === null) {
                  vErrors = [err187];
                } else {
                  vErrors.push(err187);
                }
                errors++;
              }
            }
          } else {
            const err188 = { instancePath: instancePath + "/health/headers", schemaPath: "#/properties/health/properties/headers/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err188];
            } else {
              vErrors.push(err188);
            }
            errors++;
          }
        }
        if (data62.body !== void 0) {
          let data67 = data62.body;
          if (typeof data67 !== "string" && data67 !== null) {
            const err189 = { instancePath: instancePath + "/health/body", schemaPath: "#/properties/health/properties/body/type", keyword: "type", params: { type: ["string", "null"] } };
            if (vErrors === null) {
              vErrors = [err189];
            } else {
              vErrors.push(err189);
            }
            errors++;
          }
          if (typeof data67 === "string") {
            if (func3(data67) > 1e3) {
              const err190 = { instancePath: instancePath + "/health/body", schemaPath: "#/properties/health/properties/body/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
            }
            if (func3(data67) < 1) {
              const err191 = { instancePath: instancePath + "/health/body", schemaPath: "#/properties/health/properties/body/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err191];
              } else {
                vErrors.push(err191);
              }
              errors++;
            }
            if (!pattern1.test(data67)) {
              const err192 = { instancePath: instancePath + "/health/body", schemaPath: "#/properties/health/properties/body/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
          }
        }
        if (data62.well !== void 0) {
          let data68 = data62.well;
          if (!data68 || typeof data68 != "object") {
            const err193 = { instancePath: instancePath + "/health/well", schemaPath: "#/properties/health/properties/well/type", keyword: "type", params: { type: ["array", "object"] } };
            if (vErrors === null) {
              vErrors = [err193];
            } else {
              vErrors.push(err193);
            }
            errors++;
          }
          if (Array.isArray(data68)) {
            if (data68.length > 100) {
              const err194 = { instancePath: instancePath + "/health/well", schemaPath: "#/properties/health/properties/well/maxItems", keyword: "maxItems", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err194];
              } else {
                vErrors.push(err194);
              }
              errors++;
            }
            const len8 = data68.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data69 = data68[i8];
              if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                if (Object.keys(data69).length < 1) {
                  const err195 = { instancePath: instancePath + "/health/well/" + i8, schemaPath: "#/properties/health/properties/well/items/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err195];
                  } else {
                    vErrors.push(err195);
                  }
                  errors++;
                }
                for (const key9 in data69) {
                  if (!(key9 === "json" || key9 === "equals" || key9 === "optional" || key9 === "text" || pattern0.test(key9))) {
                    const err196 = { instancePath: instancePath + "/health/well/" + i8, schemaPath: "#/properties/health/properties/well/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                    if (vErrors === null) {
                      vErrors = [err196];
                    } else {
                      vErrors.push(err196);
                    }
                    errors++;
                  }
                }
                if (data69.json !== void 0) {
                  let data70 = data69.json;
                  if (typeof data70 === "string") {
                    if (!pattern30.test(data70)) {
                      const err197 = { instancePath: instancePath + "/health/well/" + i8 + "/json", schemaPath: "#/properties/health/properties/well/items/properties/json/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)+$" } };
                      if (vErrors === null) {
                        vErrors = [err197];
                      } else {
                        vErrors.push(err197);
                      }
                      errors++;
                    }
                  } else {
                    const err198 = { instancePath: instancePath + "/health/well/" + i8 + "/json", schemaPath: "#/properties/health/properties/well/items/properties/json/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err198];
                    } else {
                      vErrors.push(err198);
                    }
                    errors++;
                  }
                }
                if (data69.equals !== void 0) {
                  let data71 = data69.equals;
                  if (typeof data71 !== "string" && !(typeof data71 == "number" && isFinite(data71)) && typeof data71 !== "boolean") {
                    const err199 = { instancePath: instancePath + "/health/well/" + i8 + "/equals", schemaPath: "#/properties/health/properties/well/items/properties/equals/type", keyword: "type", params: { type: ["string", "number", "boolean"] } };
                    if (vErrors === null) {
                      vErrors = [err199];
                    } else {
                      vErrors.push(err199);
                    }
                    errors++;
                  }
                }
                if (data69.optional !== void 0) {
                  if (typeof data69.optional !== "boolean") {
                    const err200 = { instancePath: instancePath + "/health/well/" + i8 + "/optional", schemaPath: "#/properties/health/properties/well/items/properties/optional/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err200];
                    } else {
                      vErrors.push(err200);
                    }
                    errors++;
                  }
                }
                if (data69.text !== void 0) {
                  let data73 = data69.text;
                  if (typeof data73 === "string") {
                    if (func3(data73) > 1e3) {
                      const err201 = { instancePath: instancePath + "/health/well/" + i8 + "/text", schemaPath: "#/properties/health/properties/well/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      if (vErrors === null) {
                        vErrors = [err201];
                      } else {
                        vErrors.push(err201);
                      }
                      errors++;
                    }
                    if (func3(data73) < 1) {
                      const err202 = { instancePath: instancePath + "/health/well/" + i8 + "/text", schemaPath: "#/properties/health/properties/well/items/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err202];
                      } else {
                        vErrors.push(err202);
                      }
                      errors++;
                    }
                    if (!pattern1.test(data73)) {
                      const err203 = { instancePath: instancePath + "/health/well/" + i8 + "/text", schemaPath: "#/properties/health/properties/well/items/properties/text/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                      if (vErrors === null) {
                        vErrors = [err203];
                      } else {
                        vErrors.push(err203);
                      }
                      errors++;
                    }
                  } else {
                    const err204 = { instancePath: instancePath + "/health/well/" + i8 + "/text", schemaPath: "#/properties/health/properties/well/items/properties/text/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err204];
                    } else {
                      vErrors.push(err204);
                    }
                    errors++;
                  }
                }
              } else {
                const err205 = { instancePath: instancePath + "/health/well/" + i8, schemaPath: "#/properties/health/properties/well/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
            }
          }
          if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
            if (Object.keys(data68).length < 1) {
              const err206 = { instancePath: instancePath + "/health/well", schemaPath: "#/properties/health/properties/well/minProperties", keyword: "minProperties", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err206];
              } else {
                vErrors.push(err206);
              }
              errors++;
            }
            for (const key10 in data68) {
              if (!(key10 === "json" || key10 === "equals" || key10 === "optional" || key10 === "text" || pattern0.test(key10))) {
                const err207 = { instancePath: instancePath + "/health/well", schemaPath: "#/properties/health/properties/well/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                if (vErrors === null) {
                  vErrors = [err207];
                } else {
                  vErrors.push(err207);
                }
                errors++;
              }
            }
            if (data68.json !== void 0) {
              let data74 = data68.json;
              if (typeof data74 === "string") {
                if (!pattern30.test(data74)) {
                  const err208 = { instancePath: instancePath + "/health/well/json", schemaPath: "#/properties/health/properties/well/properties/json/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)+$" } };
                  if (vErrors === null) {
                    vErrors = [err208];
                  } else {
                    vErrors.push(err208);
                  }
                  errors++;
                }
              } else {
                const err209 = { instancePath: instancePath + "/health/well/json", schemaPath: "#/properties/health/properties/well/properties/json/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err209];
                } else {
                  vErrors.push(err209);
                }
                errors++;
              }
            }
            if (data68.equals !== void 0) {
              let data75 = data68.equals;
              if (typeof data75 !== "string" && !(typeof data75 == "number" && isFinite(data75)) && typeof data75 !== "boolean") {
                const err210 = { instancePath: instancePath + "/health/well/equals", schemaPath: "#/properties/health/properties/well/properties/equals/type", keyword: "type", params: { type: ["string", "number", "boolean"] } };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
            }
            if (data68.optional !== void 0) {
              if (typeof data68.optional !== "boolean") {
                const err211 = { instancePath: instancePath + "/health/well/optional", schemaPath: "#/properties/health/properties/well/properties/optional/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err211];
                } else {
                  vErrors.push(err211);
                }
                errors++;
              }
            }
            if (data68.text !== void 0) {
              let data77 = data68.text;
              if (typeof data77 === "string") {
                if (func3(data77) > 1e3) {
                  const err212 = { instancePath: instancePath + "/health/well/text", schemaPath: "#/properties/health/properties/well/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err212];
                  } else {
                    vErrors.push(err212);
                  }
                  errors++;
                }
                if (func3(data77) < 1) {
                  const err213 = { instancePath: instancePath + "/health/well/text", schemaPath: "#/properties/health/properties/well/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err213];
                  } else {
                    vErrors.push(err213);
                  }
                  errors++;
                }
                if (!pattern1.test(data77)) {
                  const err214 = { instancePath: instancePath + "/health/well/text", schemaPath: "#/properties/health/properties/well/properties/text/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err214];
                  } else {
                    vErrors.push(err214);
                  }
                  errors++;
                }
              } else {
                const err215 = { instancePath: instancePath + "/health/well/text", schemaPath: "#/properties/health/properties/well/properties/text/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors++;
              }
            }
          }
        }
        if (data62.version !== void 0) {
          let data78 = data62.version;
          if (typeof data78 !== "string" && data78 !== null) {
            const err216 = { instancePath: instancePath + "/health/version", schemaPath: "#/properties/health/properties/version/type", keyword: "type", params: { type: ["string", "null"] } };
            if (vErrors === null) {
              vErrors = [err216];
            } else {
              vErrors.push(err216);
            }
            errors++;
          }
          if (typeof data78 === "string") {
            if (!pattern30.test(data78)) {
              const err217 = { instancePath: instancePath + "/health/version", schemaPath: "#/properties/health/properties/version/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)+$" } };
              if (vErrors === null) {
                vErrors = [err217];
              } else {
                vErrors.push(err217);
              }
              errors++;
            }
          }
        }
        if (data62.marks !== void 0) {
          let data79 = data62.marks;
          if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
            if (Object.keys(data79).length < 1) {
              const err218 = { instancePath: instancePath + "/health/marks", schemaPath: "#/properties/health/properties/marks/minProperties", keyword: "minProperties", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
            }
            for (const key11 in data79) {
              if (!(key11 === "method" || key11 === "path" || key11 === "headers" || key11 === "body" || key11 === "well" || key11 === "version" || pattern0.test(key11))) {
                const err219 = { instancePath: instancePath + "/health/marks", schemaPath: "#/properties/health/properties/marks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
            }
            if (data79.method !== void 0) {
              let data80 = data79.method;
              if (typeof data80 !== "string") {
                const err220 = { instancePath: instancePath + "/health/marks/method", schemaPath: "#/properties/health/properties/marks/properties/method/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err220];
                } else {
                  vErrors.push(err220);
                }
                errors++;
              }
              if (!(data80 === "CONFIRMED" || data80 === "LIKELY")) {
                const err221 = { instancePath: instancePath + "/health/marks/method", schemaPath: "#/properties/health/properties/marks/properties/method/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
            }
            if (data79.path !== void 0) {
              let data81 = data79.path;
              if (typeof data81 !== "string") {
                const err222 = { instancePath: instancePath + "/health/marks/path", schemaPath: "#/properties/health/properties/marks/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
              if (!(data81 === "CONFIRMED" || data81 === "LIKELY")) {
                const err223 = { instancePath: instancePath + "/health/marks/path", schemaPath: "#/properties/health/properties/marks/properties/path/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                if (vErrors === null) {
                  vErrors = [err223];
                } else {
                  vErrors.push(err223);
                }
                errors++;
              }
            }
            if (data79.headers !== void 0) {
              let data82 = data79.headers;
              if (typeof data82 !== "string") {
                const err224 = { instancePath: instancePath + "/health/marks/headers", schemaPath: "#/properties/health/properties/marks/properties/headers/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err224];
                } else {
                  vErrors.push(err224);
                }
                errors++;
              }
              if (!(data82 === "CONFIRMED" || data82 === "LIKELY")) {
                const err225 = { instancePath: instancePath + "/health/marks/headers", schemaPath: "#/properties/health/properties/marks/properties/headers/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                if (vErrors === null) {
                  vErrors = [err225];
                } else {
                  vErrors.push(err225);
                }
                errors++;
              }
            }
            if (data79.body !== void 0) {
              let data83 = data79.body;
              if (typeof data83 !== "string") {
                const err226 = { instancePath: instancePath + "/health/marks/body", schemaPath: "#/properties/health/properties/marks/properties/body/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err226];
                } else {
                  vErrors.push(err226);
                }
                errors++;
              }
              if (!(data83 === "CONFIRMED" || data83 === "LIKELY")) {
                const err227 = { instancePath: instancePath + "/health/marks/body", schemaPath: "#/properties/health/properties/marks/properties/body/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                if (vErrors === null) {
                  vErrors = [err227];
                } else {
                  vErrors.push(err227);
                }
                errors++;
              }
            }
            if (data79.well !== void 0) {
              let data84 = data79.well;
              if (typeof data84 !== "string") {
                const err228 = { instancePath: instancePath + "/health/marks/well", schemaPath: "#/properties/health/properties/marks/properties/well/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
              if (!(data84 === "CONFIRMED" || data84 === "LIKELY")) {
                const err229 = { instancePath: instancePath + "/health/marks/well", schemaPath: "#/properties/health/properties/marks/properties/well/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                if (vErrors === null) {
                  vErrors = [err229];
                } else {
                  vErrors.push(err229);
                }
                errors++;
              }
            }
            if (data79.version !== void 0) {
              let data85 = data79.version;
              if (typeof data85 !== "string") {
                const err230 = { instancePath: instancePath + "/health/marks/version", schemaPath: "#/properties/health/properties/marks/properties/version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err230];
                } else {
                  vErrors.push(err230);
                }
                errors++;
              }
              if (!(data85 === "CONFIRMED" || data85 === "LIKELY")) {
                const err231 = { instancePath: instancePath + "/health/marks/version", schemaPath: "#/properties/health/properties/marks/properties/version/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
                if (vErrors === null) {
                  vErrors = [err231];
                } else {
                  vErrors.push(err231);
                }
                errors++;
              }
            }
          } else {
            const err232 = { instancePath: instancePath + "/health/marks", schemaPath: "#/properties/health/properties/marks/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err232];
            } else {
              vErrors.push(err232);
            }
            errors++;
          }
        }
      }
    }
    if (data.note !== void 0) {
      let data86 = data.note;
      if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
        if (data86.en === void 0) {
          const err233 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/required", keyword: "required", params: { missingProperty: "en" } };
          if (vErrors === null) {
            vErrors = [err233];
          } else {
            vErrors.push(err233);
          }
          errors++;
        }
        if (data86.fr === void 0) {
          const err234 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/required", keyword: "required", params: { missingProperty: "fr" } };
          if (vErrors === null) {
            vErrors = [err234];
          } else {
            vErrors.push(err234);
          }
          errors++;
        }
        for (const key12 in data86) {
          if (!(key12 === "en" || key12 === "fr" || pattern0.test(key12))) {
            const err235 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            if (vErrors === null) {
              vErrors = [err235];
            } else {
              vErrors.push(err235);
            }
            errors++;
          }
        }
        if (data86.en !== void 0) {
          let data87 = data86.en;
          if (typeof data87 === "string") {
            if (func3(data87) > 1e3) {
              const err236 = { instancePath: instancePath + "/note/en", schemaPath: "#/properties/note/properties/en/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err236];
              } else {
                vErrors.push(err236);
              }
              errors++;
            }
            if (func3(data87) < 1) {
              const err237 = { instancePath: instancePath + "/note/en", schemaPath: "#/properties/note/properties/en/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err237];
              } else {
                vErrors.push(err237);
              }
              errors++;
            }
            if (!pattern1.test(data87)) {
              const err238 = { instancePath: instancePath + "/note/en", schemaPath: "#/properties/note/properties/en/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err238];
              } else {
                vErrors.push(err238);
              }
              errors++;
            }
          } else {
            const err239 = { instancePath: instancePath + "/note/en", schemaPath: "#/properties/note/properties/en/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err239];
            } else {
              vErrors.push(err239);
            }
            errors++;
          }
        }
        if (data86.fr !== void 0) {
          let data88 = data86.fr;
          if (typeof data88 === "string") {
            if (func3(data88) > 1e3) {
              const err240 = { instancePath: instancePath + "/note/fr", schemaPath: "#/properties/note/properties/fr/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err240];
              } else {
                vErrors.push(err240);
              }
              errors++;
            }
            if (func3(data88) < 1) {
              const err241 = { instancePath: instancePath + "/note/fr", schemaPath: "#/properties/note/properties/fr/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err241];
              } else {
                vErrors.push(err241);
              }
              errors++;
            }
            if (!pattern1.test(data88)) {
              const err242 = { instancePath: instancePath + "/note/fr", schemaPath: "#/properties/note/properties/fr/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err242];
              } else {
                vErrors.push(err242);
              }
              errors++;
            }
          } else {
            const err243 = { instancePath: instancePath + "/note/fr", schemaPath: "#/properties/note/properties/fr/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err243];
            } else {
              vErrors.push(err243);
            }
            errors++;
          }
        }
      } else {
        const err244 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err244];
        } else {
          vErrors.push(err244);
        }
        errors++;
      }
    }
    if (data.marks !== void 0) {
      let data89 = data.marks;
      if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
        if (Object.keys(data89).length < 1) {
          const err245 = { instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err245];
          } else {
            vErrors.push(err245);
          }
          errors++;
        }
        for (const key13 in data89) {
          if (!(func2.call(keys3, key13) || pattern0.test(key13))) {
            const err246 = { instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
            if (vErrors === null) {
              vErrors = [err246];
            } else {
              vErrors.push(err246);
            }
            errors++;
          }
        }
        if (data89.apiVersion !== void 0) {
          let data90 = data89.apiVersion;
          if (typeof data90 !== "string") {
            const err247 = { instancePath: instancePath + "/marks/apiVersion", schemaPath: "#/properties/marks/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err247];
            } else {
              vErrors.push(err247);
            }
            errors++;
          }
          if (!(data90 === "CONFIRMED" || data90 === "LIKELY")) {
            const err248 = { instancePath: instancePath + "/marks/apiVersion", schemaPath: "#/properties/marks/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
            if (vErrors === null) {
              vErrors = [err248];
            } else {
              vErrors.push(err248);
            }
            errors++;
          }
        }
        if (data89.kind !== void 0) {
          let data91 = data89.kind;
          if (typeof data91 !== "string") {
            const err249 = { instancePath: instancePath + "/marks/kind", schemaPath: "#/properties/marks/properties/kind/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err249];
            } else {
              vErrors.push(err249);
            }
            errors++;
          }
          if (!(data91 === "CONFIRMED" || data91 === "LIKELY")) {
            const err250 = { instancePath: instancePath + "/marks/kind", schemaPath: "#/properties/marks/properties/kind/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
            if (vErrors === null) {
              vErrors = [err250];
            } else {
              vErrors.push(err250);
            }
            errors++;
          }
        }
        if (data89.name !== void 0) {
          let data92 = data89.name;
          if (typeof data92 !== "string") {
            const err251 = { instancePath: instancePath + "/marks/name", schemaPath: "#/properties/marks/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err251];
            } else {
              vErrors.push(err251);
            }
            errors++;
          }
          if (!(data92 === "CONFIRMED" || data92 === "LIKELY")) {
            const err252 = { instancePath: instancePath + "/marks/name", schemaPath: "#/properties/marks/properties/name/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
            if (vErrors === null) {
              vErrors = [err252];
            } else {
              vErrors.push(err252);
            }
            errors++;
          }
        }
        if (data89.aliases !== void 0) {
          let data93 = data89.aliases;
          if (typeof data93 !== "string") {
            const err253 = { instancePath: instancePath + "/marks/aliases", schemaPath: "#/properties/marks/properties/aliases/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err253];
            } else {
              vErrors.push(err253);
            }
            errors++;
          }
          if (!(data93 === "CONFIRMED" || data93 === "LIKELY")) {
            const err254 = { instancePath: instancePath + "/marks/aliases", schemaPath: "#/properties/marks/properties/aliases/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
            if (vErrors === null) {
              vErrors = [err254];
            } else {
              vErrors.push(err254);
            }
            errors++;
          }
        }
        if (data89.provider !== void 0) {
          let data94 = data89.provider;
          if (typeof data94 !== "string") {
            const err255 = { instancePath: instancePath + "/marks/provider", schemaPath: "#/properties/marks/properties/provider/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err255];
            } else {
              vErrors.push(err255);
            }
            errors++;
          }
          if (!(data94 === "CONFIRMED" || data94 === "LIKELY")) {
            const err256 = { instancePath: instancePath + "/marks/provider", schemaPath: "#/properties/marks/properties/provider/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
            if (vErrors === null) {
              vErrors = [err256];
            } else {
              vErrors.push(err256);
            }
            errors++;
          }
        }
        if (data89.chorusPro !== void 0) {
          let data95 = data89.chorusPro;
          if (typeof data95 !== "string") {
            const err257 = { instancePath: instancePath + "/marks/chorusPro", schemaPath: "#/properties/marks/properties/chorusPro/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err257];
            } else {
              vErrors.push(err257);
            }
            errors++;
          }
          if (!(data95 === "CONFIRMED" || data95 === "LIKELY")) {
            const err258 = { instancePath: instancePath + "/marks/chorusPro", schemaPath: "#/properties/marks/properties/chorusPro/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
            if (vErrors === null) {
              vErrors = [err258];
            } else {
              vErrors.push(err258);
            }
            errors++;
          }
        }
        if (data89.businessProfile !== void 0) {
          let data96 = data89.businessProfile;
          if (typeof data96 !== "string") {
            const err259 = { instancePath: instancePath + "/marks/businessProfile", schemaPath: "#/properties/marks/properties/businessProfile/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err259];
            } else {
              vErrors.push(err259);
            }
            errors++;
          }
          if (!(data96 === "CONFIRMED" || data96 === "LIKELY")) {
            const err260 = { instancePath: instancePath + "/marks/businessProfile", schemaPath: "#/properties/marks/properties/businessProfile/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
            if (vErrors === null) {
              vErrors = [err260];
            } else {
              vErrors.push(err260);
            }
            errors++;
          }
        }
        if (data89.dataPass !== void 0) {
          let data97 = data89.dataPass;
          if (typeof data97 !== "string") {
            const err261 = { instancePath: instancePath + "/marks/dataPass", schemaPath: "#/properties/marks/properties/dataPass/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err261];
            } else {
              vErrors.push(err261);
            }
            errors++;
          }
          if (!(data97 === "CONFIRMED" || data97 === "LIKELY")) {
            const err262 = { instancePath: instancePath + "/marks/dataPass", schemaPath: "#/properties/marks/properties/dataPass/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
            if (vErrors === null) {
              vErrors = [err262];
            } else {
              vErrors.push(err262);
            }
            errors++;
          }
        }
        if (data89.stateNetwork !== void 0) {
          let data98 = data89.stateNetwork;
          if (typeof data98 !== "string") {
            const err263 = { instancePath: instancePath + "/marks/stateNetwork", schemaPath: "#/properties/marks/properties/stateNetwork/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err263];
            } else {
              vErrors.push(err263);
            }
            errors++;
          }
          if (!(data98 === "CONFIRMED" || data98 === "LIKELY")) {
            const err264 = { instancePath: instancePath + "/marks/stateNetwork", schemaPath: "#/properties/marks/properties/stateNetwork/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
            if (vErrors === null) {
              vErrors = [err264];
            } else {
              vErrors.push(err264);
            }
            errors++;
          }
        }
        if (data89.environments !== void 0) {
          let data99 = data89.environments;
          if (typeof data99 !== "string") {
            const err265 = { instancePath: instancePath + "/marks/environments", schemaPath: "#/properties/marks/properties/environments/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err265];
            } else {
              vErrors.push(err265);
            }
            errors++;
          }
          if (!(data99 === "CONFIRMED" || data99 === "LIKELY")) {
            const err266 = { instancePath: instancePath + "/marks/environments", schemaPath: "#/properties/marks/properties/environments/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
            if (vErrors === null) {
              vErrors = [err266];
            } else {
              vErrors.push(err266);
            }
            errors++;
          }
        }
        if (data89.scope !== void 0) {
          let data100 = data89.scope;
          if (typeof data100 !== "string") {
            const err267 = { instancePath: instancePath + "/marks/scope", schemaPath: "#/properties/marks/properties/scope/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err267];
            } else {
              vErrors.push(err267);
            }
            errors++;
          }
          if (!(data100 === "CONFIRMED" || data100 === "LIKELY")) {
            const err268 = { instancePath: instancePath + "/marks/scope", schemaPath: "#/properties/marks/properties/scope/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
            if (vErrors === null) {
              vErrors = [err268];
            } else {
              vErrors.push(err268);
            }
            errors++;
          }
        }
        if (data89.health !== void 0) {
          let data101 = data89.health;
          if (typeof data101 !== "string") {
            const err269 = { instancePath: instancePath + "/marks/health", schemaPath: "#/properties/marks/properties/health/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err269];
            } else {
              vErrors.push(err269);
            }
            errors++;
          }
          if (!(data101 === "CONFIRMED" || data101 === "LIKELY")) {
            const err270 = { instancePath: instancePath + "/marks/health", schemaPath: "#/properties/marks/properties/health/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
            if (vErrors === null) {
              vErrors = [err270];
            } else {
              vErrors.push(err270);
            }
            errors++;
          }
        }
        if (data89.note !== void 0) {
          let data102 = data89.note;
          if (typeof data102 !== "string") {
            const err271 = { instancePath: instancePath + "/marks/note", schemaPath: "#/properties/marks/properties/note/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err271];
            } else {
              vErrors.push(err271);
            }
            errors++;
          }
          if (!(data102 === "CONFIRMED" || data102 === "LIKELY")) {
            const err272 = { instancePath: instancePath + "/marks/note", schemaPath: "#/properties/marks/properties/note/enum", keyword: "enum", params: { allowedValues: ["CONFIRMED", "LIKELY"] } };
            if (vErrors === null) {
              vErrors = [err272];
            } else {
              vErrors.push(err272);
            }
            errors++;
          }
        }
      } else {
        const err273 = { instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err273];
        } else {
          vErrors.push(err273);
        }
        errors++;
      }
    }
    if (data.seen !== void 0) {
      let data103 = data.seen;
      if (typeof data103 === "string") {
        if (!formats0.test(data103)) {
          const err274 = { instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/format", keyword: "format", params: { format: "loose-date" } };
          if (vErrors === null) {
            vErrors = [err274];
          } else {
            vErrors.push(err274);
          }
          errors++;
        }
      } else {
        const err275 = { instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err275];
        } else {
          vErrors.push(err275);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data104 = data.source;
      if (typeof data104 === "string") {
        if (func3(data104) > 1e3) {
          const err276 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err276];
          } else {
            vErrors.push(err276);
          }
          errors++;
        }
        if (func3(data104) < 1) {
          const err277 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err277];
          } else {
            vErrors.push(err277);
          }
          errors++;
        }
        if (!pattern1.test(data104)) {
          const err278 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err278];
          } else {
            vErrors.push(err278);
          }
          errors++;
        }
      } else {
        const err279 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err279];
        } else {
          vErrors.push(err279);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data105 = data.labels;
      if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
        if (Object.keys(data105).length > 100) {
          const err280 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err280];
          } else {
            vErrors.push(err280);
          }
          errors++;
        }
        for (const key14 in data105) {
          const _errs227 = errors;
          if (typeof key14 === "string") {
            if (func3(key14) > 100) {
              const err281 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, propertyName: key14 };
              if (vErrors === null) {
                vErrors = [err281];
              } else {
                vErrors.push(err281);
              }
              errors++;
            }
            if (func3(key14) < 1) {
              const err282 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key14 };
              if (vErrors === null) {
                vErrors = [err282];
              } else {
                vErrors.push(err282);
              }
              errors++;
            }
          }
          var valid32 = _errs227 === errors;
          if (!valid32) {
            const err283 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key14 } };
            if (vErrors === null) {
              vErrors = [err283];
            } else {
              vErrors.push(err283);
            }
            errors++;
          }
        }
        for (const key15 in data105) {
          let data106 = data105[key15];
          if (typeof data106 === "string") {
            if (func3(data106) > 1e3) {
              const err284 = { instancePath: instancePath + "/labels/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err284];
              } else {
                vErrors.push(err284);
              }
              errors++;
            }
          } else {
            const err285 = { instancePath: instancePath + "/labels/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err285];
            } else {
              vErrors.push(err285);
            }
            errors++;
          }
        }
      } else {
        const err286 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err286];
        } else {
          vErrors.push(err286);
        }
        errors++;
      }
    }
  } else {
    const err287 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err287];
    } else {
      vErrors.push(err287);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validateApi
});
}),
"config-schema/generated/validate-chorus-pro-connection.ts":(function(module,exports,require,late){module.exports = {
  get validateChorusProConnection() { return validateChorusProConnection; }
};
// packages/config-schema/src/generated/validate-chorus-pro-connection.ts
var keys0 = { "apiVersion": true, "kind": true, "name": true, "portal": true, "application": true, "structure": true, "space": true, "usage": true, "technicalContact": true, "technicalAccount": true, "authentication": true, "labels": true };
var validateChorusProConnection = validate10;
var func2 = Object.prototype.hasOwnProperty;
var func3 = (text) => /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
var pattern0 = new RegExp("^x-", "u");
var pattern1 = new RegExp("[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]", "u");
var pattern11 = new RegExp("^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]{0,999}[^\\\\\\s\\u0000-\\u001f\\u007f])$", "u");
var formats0 = /^(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.portal === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "portal" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.application === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(keys0, key0) || pattern0.test(key0))) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data0 === "pistectl/v1")) {
        const err7 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: ["pistectl/v1"] } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data1 === "ChorusProConnection")) {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ["ChorusProConnection"] } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func3(data2) > 100) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func3(data2) < 1) {
          const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern1.test(data2)) {
          const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.portal !== void 0) {
      let data3 = data.portal;
      if (typeof data3 !== "string") {
        const err14 = { instancePath: instancePath + "/portal", schemaPath: "#/properties/portal/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data3 === "production" || data3 === "qualification")) {
        const err15 = { instancePath: instancePath + "/portal", schemaPath: "#/properties/portal/enum", keyword: "enum", params: { allowedValues: ["production", "qualification"] } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.application !== void 0) {
      let data4 = data.application;
      if (typeof data4 === "string") {
        if (func3(data4) > 100) {
          const err16 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func3(data4) < 1) {
          const err17 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!pattern1.test(data4)) {
          const err18 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.structure !== void 0) {
      let data5 = data.structure;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length < 1) {
          const err20 = { instancePath: instancePath + "/structure", schemaPath: "#/properties/structure/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "name" || key1 === "siret" || pattern0.test(key1))) {
            const err21 = { instancePath: instancePath + "/structure", schemaPath: "#/properties/structure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data5.name !== void 0) {
          let data6 = data5.name;
          if (typeof data6 === "string") {
            if (func3(data6) > 100) {
              const err22 = { instancePath: instancePath + "/structure/name", schemaPath: "#/properties/structure/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (func3(data6) < 1) {
              const err23 = { instancePath: instancePath + "/structure/name", schemaPath: "#/properties/structure/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (!pattern1.test(data6)) {
              const err24 = { instancePath: instancePath + "/structure/name", schemaPath: "#/properties/structure/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/structure/name", schemaPath: "#/properties/structure/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data5.siret !== void 0) {
          let data7 = data5.siret;
          if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7))) {
            const err26 = { instancePath: instancePath + "/structure/siret", schemaPath: "#/properties/structure/properties/siret/type", keyword: "type", params: { type: ["string", "number"] } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/structure", schemaPath: "#/properties/structure/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.space !== void 0) {
      let data8 = data.space;
      if (typeof data8 !== "string") {
        const err28 = { instancePath: instancePath + "/space", schemaPath: "#/properties/space/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (!(data8 === "open" || data8 === "missing")) {
        const err29 = { instancePath: instancePath + "/space", schemaPath: "#/properties/space/enum", keyword: "enum", params: { allowedValues: ["open", "missing"] } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.usage !== void 0) {
      let data9 = data.usage;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.type === void 0) {
          const err30 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "type" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        for (const key2 in data9) {
          if (!(key2 === "type" || key2 === "publisher" || pattern0.test(key2))) {
            const err31 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data9.type !== void 0) {
          let data10 = data9.type;
          if (typeof data10 !== "string") {
            const err32 = { instancePath: instancePath + "/usage/type", schemaPath: "#/properties/usage/properties/type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (!(data10 === "direct" || data10 === "publisher-solution" || data10 === "concentrator")) {
            const err33 = { instancePath: instancePath + "/usage/type", schemaPath: "#/properties/usage/properties/type/enum", keyword: "enum", params: { allowedValues: ["direct", "publisher-solution", "concentrator"] } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data9.publisher !== void 0) {
          let data11 = data9.publisher;
          if (typeof data11 === "string") {
            if (func3(data11) > 100) {
              const err34 = { instancePath: instancePath + "/usage/publisher", schemaPath: "#/properties/usage/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (func3(data11) < 1) {
              const err35 = { instancePath: instancePath + "/usage/publisher", schemaPath: "#/properties/usage/properties/publisher/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (!pattern1.test(data11)) {
              const err36 = { instancePath: instancePath + "/usage/publisher", schemaPath: "#/properties/usage/properties/publisher/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/usage/publisher", schemaPath: "#/properties/usage/properties/publisher/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.technicalContact !== void 0) {
      let data12 = data.technicalContact;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (Object.keys(data12).length < 1) {
          const err39 = { instancePath: instancePath + "/technicalContact", schemaPath: "#/properties/technicalContact/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        for (const key3 in data12) {
          if (!(key3 === "name" || key3 === "email" || key3 === "phone" || pattern0.test(key3))) {
            const err40 = { instancePath: instancePath + "/technicalContact", schemaPath: "#/properties/technicalContact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data12.name !== void 0) {
          let data13 = data12.name;
          if (typeof data13 === "string") {
            if (func3(data13) > 100) {
              const err41 = { instancePath: instancePath + "/technicalContact/name", schemaPath: "#/properties/technicalContact/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (func3(data13) < 1) {
              const err42 = { instancePath: instancePath + "/technicalContact/name", schemaPath: "#/properties/technicalContact/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (!pattern1.test(data13)) {
              const err43 = { instancePath: instancePath + "/technicalContact/name", schemaPath: "#/properties/technicalContact/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/technicalContact/name", schemaPath: "#/properties/technicalContact/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data12.email !== void 0) {
          if (typeof data12.email !== "string") {
            const err45 = { instancePath: instancePath + "/technicalContact/email", schemaPath: "#/properties/technicalContact/properties/email/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data12.phone !== void 0) {
          let data15 = data12.phone;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15))) {
            const err46 = { instancePath: instancePath + "/technicalContact/phone", schemaPath: "#/properties/technicalContact/properties/phone/type", keyword: "type", params: { type: ["string", "number"] } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/technicalContact", schemaPath: "#/properties/technicalContact/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.technicalAccount !== void 0) {
      let data16 = data.technicalAccount;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (Object.keys(data16).length < 1) {
          const err48 = { instancePath: instancePath + "/technicalAccount", schemaPath: "#/properties/technicalAccount/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        for (const key4 in data16) {
          if (!(key4 === "login" || key4 === "credential" || key4 === "passwordRenewedOn" || pattern0.test(key4))) {
            const err49 = { instancePath: instancePath + "/technicalAccount", schemaPath: "#/properties/technicalAccount/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data16.login !== void 0) {
          let data17 = data16.login;
          if (typeof data17 === "string") {
            if (func3(data17) > 100) {
              const err50 = { instancePath: instancePath + "/technicalAccount/login", schemaPath: "#/properties/technicalAccount/properties/login/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (func3(data17) < 1) {
              const err51 = { instancePath: instancePath + "/technicalAccount/login", schemaPath: "#/properties/technicalAccount/properties/login/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (!pattern1.test(data17)) {
              const err52 = { instancePath: instancePath + "/technicalAccount/login", schemaPath: "#/properties/technicalAccount/properties/login/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/technicalAccount/login", schemaPath: "#/properties/technicalAccount/properties/login/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data16.credential !== void 0) {
          let data18 = data16.credential;
          if (typeof data18 === "string") {
            if (!pattern11.test(data18)) {
              const err54 = { instancePath: instancePath + "/technicalAccount/credential", schemaPath: "#/properties/technicalAccount/properties/credential/pattern", keyword: "pattern", params: { pattern: "^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]{0,999}[^\\\\\\s\\u0000-\\u001f\\u007f])$" } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/technicalAccount/credential", schemaPath: "#/properties/technicalAccount/properties/credential/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data16.passwordRenewedOn !== void 0) {
          let data19 = data16.passwordRenewedOn;
          if (typeof data19 === "string") {
            if (!formats0.test(data19)) {
              const err56 = { instancePath: instancePath + "/technicalAccount/passwordRenewedOn", schemaPath: "#/properties/technicalAccount/properties/passwordRenewedOn/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/technicalAccount/passwordRenewedOn", schemaPath: "#/properties/technicalAccount/properties/passwordRenewedOn/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/technicalAccount", schemaPath: "#/properties/technicalAccount/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.authentication !== void 0) {
      let data20 = data.authentication;
      if (typeof data20 !== "string") {
        const err59 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
      if (!(data20 === "oauth2" || data20 === "certificate")) {
        const err60 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/enum", keyword: "enum", params: { allowedValues: ["oauth2", "certificate"] } };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data21 = data.labels;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (Object.keys(data21).length > 100) {
          const err61 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        for (const key5 in data21) {
          const _errs50 = errors;
          if (typeof key5 === "string") {
            if (func3(key5) > 100) {
              const err62 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, propertyName: key5 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (func3(key5) < 1) {
              const err63 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key5 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
          var valid5 = _errs50 === errors;
          if (!valid5) {
            const err64 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        for (const key6 in data21) {
          let data22 = data21[key6];
          if (typeof data22 === "string") {
            if (func3(data22) > 1e3) {
              const err65 = { instancePath: instancePath + "/labels/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/labels/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
  } else {
    const err68 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err68];
    } else {
      vErrors.push(err68);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validateChorusProConnection
});
}),
"config-schema/generated/validate-connector.ts":(function(module,exports,require,late){module.exports = {
  get validateConnector() { return validateConnector; }
};
// packages/config-schema/src/generated/validate-connector.ts
var keys0 = { "apiVersion": true, "kind": true, "name": true, "product": true, "version": true, "role": true, "authentication": true, "bindings": true, "labels": true };
var validateConnector = validate10;
var func2 = Object.prototype.hasOwnProperty;
var func3 = (text) => /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
var pattern0 = new RegExp("^x-", "u");
var pattern1 = new RegExp("[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.product === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "product" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(keys0, key0) || pattern0.test(key0))) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string") {
        const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data0 === "pistectl/v1")) {
        const err6 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: ["pistectl/v1"] } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data1 === "Connector")) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ["Connector"] } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func3(data2) > 100) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func3(data2) < 1) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern1.test(data2)) {
          const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.product !== void 0) {
      let data3 = data.product;
      if (typeof data3 === "string") {
        if (func3(data3) > 100) {
          const err13 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func3(data3) < 1) {
          const err14 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!pattern1.test(data3)) {
          const err15 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data4 = data.version;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err17 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: ["string", "number"] } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (func3(data4) > 100) {
          const err18 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func3(data4) < 1) {
          const err19 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (!pattern1.test(data4)) {
          const err20 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.role !== void 0) {
      let data5 = data.role;
      if (typeof data5 !== "string") {
        const err21 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (!(data5 === "supplier" || data5 === "recipient")) {
        const err22 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: ["supplier", "recipient"] } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.authentication !== void 0) {
      let data6 = data.authentication;
      if (typeof data6 !== "string") {
        const err23 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (!(data6 === "oauth2" || data6 === "certificate")) {
        const err24 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/enum", keyword: "enum", params: { allowedValues: ["oauth2", "certificate"] } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.bindings !== void 0) {
      let data7 = data.bindings;
      if (Array.isArray(data7)) {
        if (data7.length > 100) {
          const err25 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data7.length < 1) {
          const err26 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.structure === void 0) {
              const err27 = { instancePath: instancePath + "/bindings/" + i0, schemaPath: "#/properties/bindings/items/required", keyword: "required", params: { missingProperty: "structure" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data8.application === void 0) {
              const err28 = { instancePath: instancePath + "/bindings/" + i0, schemaPath: "#/properties/bindings/items/required", keyword: "required", params: { missingProperty: "application" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "structure" || key1 === "application" || pattern0.test(key1))) {
                const err29 = { instancePath: instancePath + "/bindings/" + i0, schemaPath: "#/properties/bindings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data8.structure !== void 0) {
              let data9 = data8.structure;
              if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9))) {
                const err30 = { instancePath: instancePath + "/bindings/" + i0 + "/structure", schemaPath: "#/properties/bindings/items/properties/structure/type", keyword: "type", params: { type: ["string", "number"] } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data8.application !== void 0) {
              let data10 = data8.application;
              if (typeof data10 === "string") {
                if (func3(data10) > 100) {
                  const err31 = { instancePath: instancePath + "/bindings/" + i0 + "/application", schemaPath: "#/properties/bindings/items/properties/application/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (func3(data10) < 1) {
                  const err32 = { instancePath: instancePath + "/bindings/" + i0 + "/application", schemaPath: "#/properties/bindings/items/properties/application/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if (!pattern1.test(data10)) {
                  const err33 = { instancePath: instancePath + "/bindings/" + i0 + "/application", schemaPath: "#/properties/bindings/items/properties/application/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/bindings/" + i0 + "/application", schemaPath: "#/properties/bindings/items/properties/application/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/bindings/" + i0, schemaPath: "#/properties/bindings/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data11 = data.labels;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (Object.keys(data11).length > 100) {
          const err37 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        for (const key2 in data11) {
          const _errs27 = errors;
          if (typeof key2 === "string") {
            if (func3(key2) > 100) {
              const err38 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (func3(key2) < 1) {
              const err39 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
          var valid4 = _errs27 === errors;
          if (!valid4) {
            const err40 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        for (const key3 in data11) {
          let data12 = data11[key3];
          if (typeof data12 === "string") {
            if (func3(data12) > 1e3) {
              const err41 = { instancePath: instancePath + "/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
  } else {
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validateConnector
});
}),
"config-schema/generated/validate-partner.ts":(function(module,exports,require,late){module.exports = {
  get validatePartner() { return validatePartner; }
};
// packages/config-schema/src/generated/validate-partner.ts
var keys0 = { "apiVersion": true, "kind": true, "name": true, "platform": true, "endpoints": true, "authentication": true, "clientAuthentication": true, "credentials": true, "contacts": true, "labels": true };
var validatePartner = validate10;
var func2 = Object.prototype.hasOwnProperty;
var func3 = (text) => /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
var pattern0 = new RegExp("^x-", "u");
var pattern1 = new RegExp("[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]", "u");
var pattern5 = new RegExp("^/(?![/\\\\])[^\\s\\\\]*$", "u");
var pattern7 = new RegExp("^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]{0,999}[^\\\\\\s\\u0000-\\u001f\\u007f])$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.platform === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(keys0, key0) || pattern0.test(key0))) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string") {
        const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data0 === "pistectl/v1")) {
        const err6 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: ["pistectl/v1"] } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data1 === "Partner")) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ["Partner"] } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func3(data2) > 100) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func3(data2) < 1) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern1.test(data2)) {
          const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.platform !== void 0) {
      let data3 = data.platform;
      if (typeof data3 !== "string") {
        const err13 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data3 === "cynod" || data3 === "generic")) {
        const err14 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/enum", keyword: "enum", params: { allowedValues: ["cynod", "generic"] } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.endpoints !== void 0) {
      let data4 = data.endpoints;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length < 1) {
          const err15 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "token" || key1 === "api" || key1 === "healthcheck" || pattern0.test(key1))) {
            const err16 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4.token !== void 0) {
          let data5 = data4.token;
          if (typeof data5 === "string") {
            if (func3(data5) > 1e3) {
              const err17 = { instancePath: instancePath + "/endpoints/token", schemaPath: "#/properties/endpoints/properties/token/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (func3(data5) < 1) {
              const err18 = { instancePath: instancePath + "/endpoints/token", schemaPath: "#/properties/endpoints/properties/token/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (!pattern1.test(data5)) {
              const err19 = { instancePath: instancePath + "/endpoints/token", schemaPath: "#/properties/endpoints/properties/token/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/endpoints/token", schemaPath: "#/properties/endpoints/properties/token/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data4.api !== void 0) {
          let data6 = data4.api;
          if (typeof data6 === "string") {
            if (func3(data6) > 1e3) {
              const err21 = { instancePath: instancePath + "/endpoints/api", schemaPath: "#/properties/endpoints/properties/api/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (func3(data6) < 1) {
              const err22 = { instancePath: instancePath + "/endpoints/api", schemaPath: "#/properties/endpoints/properties/api/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (!pattern1.test(data6)) {
              const err23 = { instancePath: instancePath + "/endpoints/api", schemaPath: "#/properties/endpoints/properties/api/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/endpoints/api", schemaPath: "#/properties/endpoints/properties/api/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data4.healthcheck !== void 0) {
          let data7 = data4.healthcheck;
          if (typeof data7 === "string") {
            if (func3(data7) > 1e3) {
              const err25 = { instancePath: instancePath + "/endpoints/healthcheck", schemaPath: "#/properties/endpoints/properties/healthcheck/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (func3(data7) < 1) {
              const err26 = { instancePath: instancePath + "/endpoints/healthcheck", schemaPath: "#/properties/endpoints/properties/healthcheck/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (!pattern5.test(data7)) {
              const err27 = { instancePath: instancePath + "/endpoints/healthcheck", schemaPath: "#/properties/endpoints/properties/healthcheck/pattern", keyword: "pattern", params: { pattern: "^/(?![/\\\\])[^\\s\\\\]*$" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/endpoints/healthcheck", schemaPath: "#/properties/endpoints/properties/healthcheck/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.authentication !== void 0) {
      let data8 = data.authentication;
      if (typeof data8 !== "string") {
        const err30 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (!(data8 === "oauth2" || data8 === "basic")) {
        const err31 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/enum", keyword: "enum", params: { allowedValues: ["oauth2", "basic"] } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.clientAuthentication !== void 0) {
      let data9 = data.clientAuthentication;
      if (typeof data9 !== "string") {
        const err32 = { instancePath: instancePath + "/clientAuthentication", schemaPath: "#/properties/clientAuthentication/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (!(data9 === "client_secret_post" || data9 === "client_secret_basic")) {
        const err33 = { instancePath: instancePath + "/clientAuthentication", schemaPath: "#/properties/clientAuthentication/enum", keyword: "enum", params: { allowedValues: ["client_secret_post", "client_secret_basic"] } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.credentials !== void 0) {
      let data10 = data.credentials;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (Object.keys(data10).length < 1) {
          const err34 = { instancePath: instancePath + "/credentials", schemaPath: "#/properties/credentials/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key2 in data10) {
          if (!(key2 === "consumerKey" || key2 === "consumerSecret" || pattern0.test(key2))) {
            const err35 = { instancePath: instancePath + "/credentials", schemaPath: "#/properties/credentials/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data10.consumerKey !== void 0) {
          let data11 = data10.consumerKey;
          if (typeof data11 === "string") {
            if (!pattern7.test(data11)) {
              const err36 = { instancePath: instancePath + "/credentials/consumerKey", schemaPath: "#/properties/credentials/properties/consumerKey/pattern", keyword: "pattern", params: { pattern: "^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]{0,999}[^\\\\\\s\\u0000-\\u001f\\u007f])$" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/credentials/consumerKey", schemaPath: "#/properties/credentials/properties/consumerKey/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data10.consumerSecret !== void 0) {
          let data12 = data10.consumerSecret;
          if (typeof data12 === "string") {
            if (!pattern7.test(data12)) {
              const err38 = { instancePath: instancePath + "/credentials/consumerSecret", schemaPath: "#/properties/credentials/properties/consumerSecret/pattern", keyword: "pattern", params: { pattern: "^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]{0,999}[^\\\\\\s\\u0000-\\u001f\\u007f])$" } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/credentials/consumerSecret", schemaPath: "#/properties/credentials/properties/consumerSecret/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/credentials", schemaPath: "#/properties/credentials/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data13 = data.contacts;
      if (Array.isArray(data13)) {
        if (data13.length > 100) {
          const err41 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data13.length < 1) {
          const err42 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data14 = data13[i0];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.role === void 0) {
              const err43 = { instancePath: instancePath + "/contacts/" + i0, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "role" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            for (const key3 in data14) {
              if (!(key3 === "role" || key3 === "name" || key3 === "email" || key3 === "phone" || pattern0.test(key3))) {
                const err44 = { instancePath: instancePath + "/contacts/" + i0, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data14.role !== void 0) {
              let data15 = data14.role;
              if (typeof data15 !== "string") {
                const err45 = { instancePath: instancePath + "/contacts/" + i0 + "/role", schemaPath: "#/properties/contacts/items/properties/role/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
              if (!(data15 === "application-manager" || data15 === "notifications" || data15 === "technical" || data15 === "security")) {
                const err46 = { instancePath: instancePath + "/contacts/" + i0 + "/role", schemaPath: "#/properties/contacts/items/properties/role/enum", keyword: "enum", params: { allowedValues: ["application-manager", "notifications", "technical", "security"] } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data14.name !== void 0) {
              let data16 = data14.name;
              if (typeof data16 === "string") {
                if (func3(data16) > 100) {
                  const err47 = { instancePath: instancePath + "/contacts/" + i0 + "/name", schemaPath: "#/properties/contacts/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (func3(data16) < 1) {
                  const err48 = { instancePath: instancePath + "/contacts/" + i0 + "/name", schemaPath: "#/properties/contacts/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                if (!pattern1.test(data16)) {
                  const err49 = { instancePath: instancePath + "/contacts/" + i0 + "/name", schemaPath: "#/properties/contacts/items/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/contacts/" + i0 + "/name", schemaPath: "#/properties/contacts/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data14.email !== void 0) {
              if (typeof data14.email !== "string") {
                const err51 = { instancePath: instancePath + "/contacts/" + i0 + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data14.phone !== void 0) {
              let data18 = data14.phone;
              if (typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18))) {
                const err52 = { instancePath: instancePath + "/contacts/" + i0 + "/phone", schemaPath: "#/properties/contacts/items/properties/phone/type", keyword: "type", params: { type: ["string", "number"] } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/contacts/" + i0, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data19 = data.labels;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (Object.keys(data19).length > 100) {
          const err55 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        for (const key4 in data19) {
          const _errs45 = errors;
          if (typeof key4 === "string") {
            if (func3(key4) > 100) {
              const err56 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (func3(key4) < 1) {
              const err57 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
          var valid6 = _errs45 === errors;
          if (!valid6) {
            const err58 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        for (const key5 in data19) {
          let data20 = data19[key5];
          if (typeof data20 === "string") {
            if (func3(data20) > 1e3) {
              const err59 = { instancePath: instancePath + "/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
  } else {
    const err62 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err62];
    } else {
      vErrors.push(err62);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validatePartner
});
}),
};
