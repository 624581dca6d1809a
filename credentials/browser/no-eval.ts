import * as z from "zod";

// Compiling schemas at run time is what a content security policy forbids. Imported first: a
// schema asks when it is made.
z.config({ jitless: true });
