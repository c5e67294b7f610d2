// Where requests go that must not leave the machine: a proxy on a port of the loopback at which nobody listens. Only
// the loopback itself is reached without it, by its addresses and by a name.

// Two addresses of one machine are two sites: the page, and where its exit leads.
export const LOOPBACK = ["127.0.0.1", "127.0.0.2"];
// A name that leads to the loopback as well and that no engine takes for it: a firm's own site, for pages over plain http.
export const FIRM = "firm.test";
// The port "discard", which nobody has served for decades.
export const PORT = 9;
