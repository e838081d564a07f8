// index.mjs - the same objects for import, whoever else requires them. SPDX-License-Identifier: MIT
import status from './index.cjs';

export default status;
export const {
    message, code, codes, redirect, empty, retry,
    Status, fromCode, fromLine, fromOwner, fromName, treatAs, statuses, meanings,
    reason, codeTraits, classOf, className, parse, format,
} = status;
