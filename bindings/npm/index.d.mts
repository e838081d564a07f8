// index.d.mts - the types of index.mjs. SPDX-License-Identifier: MIT
import status from './index.cjs';

export * from './httpstatus.cjs';
export default status;
export const message: typeof status.message;
export const code: typeof status.code;
export const codes: typeof status.codes;
export const redirect: typeof status.redirect;
export const empty: typeof status.empty;
export const retry: typeof status.retry;
