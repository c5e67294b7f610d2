// The all-paths spy on the guide that has as many views as all others together: a file of its own, so that two engines' cores share.

import { tours } from "./spy/tours.mjs";

tours((id) => id === "ontario-domestic");
