#!/usr/bin/env node
// pre-commit puts the commands of this package on the path of a hook, not those of its dependencies.
import "pistectl/dist/bin.js";
