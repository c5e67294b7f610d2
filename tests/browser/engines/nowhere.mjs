// Where requests go that must not leave the machine: a proxy on a port of the loopback at which nobody listens. Only
// the loopback itself is reached without it.

export const LOOPBACK = "127.0.0.1";
// The port "discard", which nobody has served for decades.
export const PORT = 9;
