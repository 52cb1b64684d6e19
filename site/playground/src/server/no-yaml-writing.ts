// In place of what writes YAML in the library that reads it: nothing on the page does, and layout goes by the tokens.

function write(): never {
  throw new Error("nothing on the page writes YAML");
}

export {
  write as createStringifyContext,
  write as stringifyCollection,
  write as stringifyDocument,
  write as stringifyNumber,
  write as stringifyPair,
  write as stringifyString,
};
