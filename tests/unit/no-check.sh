#!/bin/sh
# Stands for the unit tests where Check, the library that they are written with, is absent. SPDX-License-Identifier: MIT
echo "SKIP: the unit tests need Check (Debian: apt install check), then configure again"
exit 77
