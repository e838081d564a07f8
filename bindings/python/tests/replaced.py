# replaced.py - puts HTTPStatus of the package in the place of http.HTTPStatus; import it first. SPDX-License-Identifier: MIT
import http
import importlib

from httpstatus import HTTPStatus

Standard = http.HTTPStatus
http.HTTPStatus = HTTPStatus
# They take their own names and tables from it while they are imported.
client = importlib.reload(importlib.import_module('http.client'))
server = importlib.reload(importlib.import_module('http.server'))
