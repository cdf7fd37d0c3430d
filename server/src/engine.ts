// How the JavaScript engine is set, for every process that is a server (and the benches, which start the same server).
import { setFlagsFromString } from 'node:v8';

/**
 * How much of a function runs before V8 compiles it with full optimisation; its default is 67,584. It compiles on helper threads, and
 * in the first burst of a meeting (everybody votes at once) that takes half of the server's CPU time away from the network, for code
 * that runs a tenth of a second longer. Four times as much: a thousand votes cost 160 ms of CPU time instead of 250, and what
 * stays hot is compiled all the same, a little later.
 */
setFlagsFromString('--interrupt-budget=270000');
