# standard.py - Python's own tests of http.client and http.server, with HTTPStatus of the package. SPDX-License-Identifier: MIT
"""Those that describe the class of that Python have to fail: its members, its range, its phrases."""
import sys
import unittest

from replaced import HTTPStatus, Standard

from test import test_httplib, test_httpservers

assert test_httplib.HTTPStatus is test_httpservers.HTTPStatus is HTTPStatus


def expect_failure(case, name):
    setattr(case, name, unittest.expectedFailure(getattr(case, name)))


expect_failure(test_httplib.BasicTest, 'test_simple_httpstatus')
if hasattr(test_httplib.BasicTest, 'test_httpstatus_range'):  # since Python 3.13: 100 to 599
    expect_failure(test_httplib.BasicTest, 'test_httpstatus_range')
if Standard(414).phrase != HTTPStatus(414).phrase:  # before Python 3.13: Request-URI Too Long
    expect_failure(test_httpservers.BaseHTTPRequestHandlerTestCase, 'test_request_length')

suite = unittest.TestSuite(map(unittest.defaultTestLoader.loadTestsFromModule, (test_httplib, test_httpservers)))
result = unittest.TextTestRunner().run(suite)
sys.exit(not result.wasSuccessful() or not result.testsRun)
