// Where requests go that must not leave the machine: a proxy on a port of the loopback at which nobody listens. Only
// the loopback itself is reached without it.

// Two addresses of one machine are two sites: the page, and where its exit leads.
export const LOOPBACK = ["127.0.0.1", "127.0.0.2"];
// The port "discard", which nobody has served for decades.
export const PORT = 9;
