# test_http.py - HTTPStatus of the library in the place of the standard one. SPDX-License-Identifier: MIT
"""A real exchange of http.server and http.client over loopback, both of which know no other HTTPStatus than the library's."""
import html
import http
import importlib
import threading
import unittest

import httpstatus
from httpstatus import HTTPStatus

Standard = http.HTTPStatus
http.HTTPStatus = HTTPStatus
# They take their own names and tables from it while they are imported.
client = importlib.reload(importlib.import_module('http.client'))
server = importlib.reload(importlib.import_module('http.server'))

VENDOR_CODE = 522


class Names(unittest.TestCase):
    def test_every_name_of_the_standard_class(self):
        for name, standard in Standard.__members__.items():
            with self.subTest(name):
                self.assertEqual(HTTPStatus[name], standard)
                self.assertIs(getattr(HTTPStatus, name), HTTPStatus(standard))

    def test_phrases_are_the_same_or_newer(self):
        for standard in Standard:
            with self.subTest(standard.name):
                ours = HTTPStatus(standard)
                if ours.phrase.lower() != standard.phrase.lower():
                    self.assertTrue(ours.has('registered'))
                    self.assertIn(standard.phrase, ours.aliases)

    def test_members_are_the_known_codes(self):
        codes = sorted({status.code for status in httpstatus.statuses()})
        self.assertEqual([int(member) for member in HTTPStatus], codes)
        for member in HTTPStatus:
            with self.subTest(member.name):
                preferred = httpstatus.from_code(member)
                name = httpstatus.constant(preferred, preferred.name)
                self.assertEqual(repr(member), f'<HTTPStatus.{name}: {preferred.code}>')
                self.assertEqual((member.phrase, member.description), (preferred.phrase, preferred.description))
                self.assertEqual((member.owner, member.traits), (preferred.owner, preferred.traits))
                self.assertEqual(member.fields, preferred.fields)
                self.assertEqual(member.related, preferred.related)
                self.assertEqual(member.advice('client'), preferred.advice('client'))
                self.assertTrue(member.description)

    def test_every_registered_name_is_found_as_the_library_finds_it(self):
        for status in httpstatus.statuses():
            for name in [status.name, *status.aliases] if status.has('registered') else []:
                with self.subTest(name):
                    constant = httpstatus.constant(status, name)
                    self.assertEqual(HTTPStatus[constant], httpstatus.from_name(name).code)

    def test_every_other_name_follows_its_owner(self):
        for status in httpstatus.statuses():
            if not status.has('registered'):
                with self.subTest(status):
                    name = httpstatus.constant(status, status.name)
                    names = {name, f'{name}_{status.code}'} & HTTPStatus.__members__.keys()
                    self.assertIn(status.code, [HTTPStatus[name] for name in names])
        self.assertEqual(HTTPStatus.WEBDAV_METHOD_FAILURE, 420)
        self.assertEqual(HTTPStatus.WEBDAV_METHOD_FAILURE_424, 424)
        self.assertNotIn('METHOD_FAILURE', HTTPStatus.__members__)

    def test_classes(self):
        properties = 'is_informational', 'is_success', 'is_redirection', 'is_client_error', 'is_server_error'
        for member in HTTPStatus:
            with self.subTest(member.name):
                said = [number for number, name in enumerate(properties, 1) if getattr(member, name)]
                self.assertEqual(said, [member // 100] if member < 600 else [])

    def test_unknown_codes(self):
        for code in 0, -1, 471, 2**40, 2**32 + 404, -2**32 + 404:
            with self.subTest(code):
                self.assertIsNone(httpstatus.from_code(code))
                self.assertIsNone(httpstatus.reason(code))
                with self.assertRaises(ValueError):
                    HTTPStatus(code)

    def test_received_codes(self):
        for code, registered in (404, 404), (471, 400), (522, 500), (-1, 500), (2**32 + 404, 500):
            with self.subTest(code):
                self.assertEqual(httpstatus.treat_as(code).code, registered)
        self.assertEqual(httpstatus.code_traits(404), httpstatus.from_code(404).traits)
        self.assertEqual(httpstatus.code_traits(2**32 + 404), ('transient',))


class Handler(server.BaseHTTPRequestHandler):
    def do_GET(self):
        """/404 is answered by 404, with an error page but for 200."""
        status = HTTPStatus(int(self.path[1:]))
        if status != HTTPStatus.OK:
            self.send_error(status)
            return
        self.send_response(status)
        self.send_header('Content-Length', '2')
        self.end_headers()
        self.wfile.write(b'ok')

    def do_POST(self):
        self.send_error(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)

    def log_message(self, *_):
        pass


class Exchange(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        thread = threading.Thread(target=cls.server.serve_forever)
        thread.start()
        cls.addClassCleanup(cls.server.server_close)
        cls.addClassCleanup(thread.join)
        cls.addClassCleanup(cls.server.shutdown)

    def ask(self, path, method='GET'):
        connection = client.HTTPConnection(*self.server.server_address)
        self.addCleanup(connection.close)
        connection.request(method, path)
        response = connection.getresponse()
        return response, response.read().decode()

    def assert_status(self, response, status):
        self.assertEqual((response.status, response.reason), (status, status.phrase))

    def assert_error_page(self, response, page, status):
        self.assert_status(response, status)
        for text in f'Error code: {status:d}', f'Message: {status.phrase}', f'{status:d} - {status.description}':
            self.assertIn(html.escape(text, quote=False), page)

    def test_it_is_ours_on_both_sides(self):
        self.assertIs(server.HTTPStatus, HTTPStatus)
        self.assertIs(client.NOT_FOUND, HTTPStatus.NOT_FOUND)
        self.assertEqual(client.responses, {status: status.phrase for status in HTTPStatus})
        self.assertIn(VENDOR_CODE, Handler.responses)
        self.assertNotIn(VENDOR_CODE, list(Standard))

    def test_ok(self):
        response, content = self.ask('/200')
        self.assert_status(response, HTTPStatus.OK)
        self.assertEqual(content, 'ok')

    def test_not_found(self):
        self.assert_error_page(*self.ask('/404'), HTTPStatus.NOT_FOUND)

    def test_content_too_large_by_its_old_name(self):
        response, page = self.ask('/', 'POST')
        self.assert_error_page(response, page, HTTPStatus(413))
        self.assertEqual(response.reason, 'Content Too Large')

    def test_vendor_code(self):
        self.assert_error_page(*self.ask(f'/{VENDOR_CODE}'), HTTPStatus(VENDOR_CODE))

    def test_errors_that_the_server_finds_itself(self):
        response, _ = self.ask('/' + 'a' * 65536)
        self.assert_status(response, HTTPStatus.REQUEST_URI_TOO_LONG)
        response, _ = self.ask('/', 'BREW')
        self.assertEqual(response.status, HTTPStatus.NOT_IMPLEMENTED)

    def test_every_final_code(self):
        for status in HTTPStatus:
            if status.is_informational or status == HTTPStatus.OK:
                continue
            with self.subTest(status.name):
                response, page = self.ask(f'/{status:d}')
                if status.has('empty'):
                    self.assert_status(response, status)
                    self.assertEqual(page, '')
                else:
                    self.assert_error_page(response, page, status)


if __name__ == '__main__':
    unittest.main()
