// What GitHub's client uses of undici and nothing else: the bundle that speaks to GitHub resolves "undici" to this file (docs/adr/0003).
"use strict";

const { fetch } = require("undici/lib/web/fetch/index.js");
const ProxyAgent = require("undici/lib/dispatcher/proxy-agent.js");

module.exports = { fetch, ProxyAgent };
