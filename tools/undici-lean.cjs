// What auth-core's engine uses of undici and nothing else: bundles resolve "undici" to this file. The package's own entry also loads its mocks, its caches
// and its fetch, which cost start-up time and ask for a newer Node than the command line promises.
"use strict";

const Client = require("undici/lib/dispatcher/client.js");
const Dispatcher = require("undici/lib/dispatcher/dispatcher.js");

// The package's entry gives dispatchers their `request` this way.
Dispatcher.prototype.request = require("undici/lib/api/api-request.js");

// A bundle sends a handful of requests. V8 would recompile the HTTP parser's WebAssembly in the background all the same, and hold up the exit until it is done.
require("node:v8").setFlagsFromString("--no-wasm-dynamic-tiering");

module.exports = { Client };
