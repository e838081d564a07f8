# test_http.py - http.server and http.client with HTTPStatus of the package. SPDX-License-Identifier: MIT
"""A real exchange over loopback between the two, which know no other HTTPStatus than the package's."""
import html
import threading
import unittest

import httpstatus
from replaced import HTTPStatus, Standard, client, server

VENDOR_CODE = 522


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
                if httpstatus.from_code(status).has('empty'):
                    self.assert_status(response, status)
                    self.assertEqual(page, '')
                else:
                    self.assert_error_page(response, page, status)


if __name__ == '__main__':
    unittest.main()
