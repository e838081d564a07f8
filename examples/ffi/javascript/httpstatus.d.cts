// httpstatus.d.cts - the types of httpstatus.cjs. SPDX-License-Identifier: MIT

export interface Field {
    readonly name: string;
    readonly level: 'MUST' | 'SHOULD' | 'MAY' | 'MUST NOT';
    /** null if the level always holds */
    readonly condition: string | null;
}

export type Role = 'server' | 'client' | 'operator';

/** One meaning of one code. */
export class Status {
    private constructor();
    readonly code: number;
    readonly name: string;
    readonly phrase: string;
    readonly line: string;
    readonly description: string;
    readonly owner: string;
    readonly reference: string;
    readonly url: string;
    readonly aliases: readonly string[];
    readonly users: readonly string[];
    /** A name can be there twice, with other levels and conditions. */
    readonly fields: readonly Field[];
    /** The names of what holds for the status: ['registered', 'cacheable']. */
    readonly traits: readonly string[];
    readonly advices: Readonly<Record<Role, string | null>>;
    readonly relatedCodes: readonly number[];
    readonly related: readonly Status[];
    has(trait: string): boolean;
    advice(role: Role): string | null;
    toString(): string;
}

export function fromCode(code: number): Status | null;
export function fromOwner(owner: string, code: number): Status | null;
export function fromName(name: string): Status | null;
export function fromLine(line: string | Uint8Array): Status | null;
export function treatAs(code: number): Status;
export function statuses(): readonly Status[];
export function meanings(code: number): readonly Status[];
export function reason(code: number): string | null;
export function codeTraits(code: number): readonly string[];
export function classOf(code: number): number | null;
export function className(statusClass: number): string | null;
export function parse(line: string | Uint8Array): number | null;
/** @throws RangeError if a phrase or version would break the line, or the code is not 100 to 999 */
export function format(code: number, phrase?: string | null, version?: string | null): string;
