# test_frameworks.py - clients and servers of Debian with HTTPStatus of the package. SPDX-License-Identifier: MIT
"""Each server sends every final status that it can, as a member of HTTPStatus, over loopback; each client receives them."""
import asyncio
import logging
import threading
import time
import unittest
from wsgiref import simple_server

import httpstatus
from replaced import HTTPStatus, client, server

FINAL = [status for status in HTTPStatus if not status.is_informational]
BELOW_600 = [status for status in FINAL if status < 600]  # Django refuses others, and uvicorn fails


def run_until_the_end(test, start, stop, close=lambda: None):
    thread = threading.Thread(target=start)
    thread.start()
    test.addCleanup(close)
    test.addCleanup(thread.join)
    test.addCleanup(stop)


class Clients(unittest.TestCase):
    """What a client says of a status that http.server sends."""

    def setUp(self):
        class Handler(server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_error(HTTPStatus(int(self.path[1:])))

            def log_message(self, *_):
                pass

        running = server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.address = f'http://127.0.0.1:{running.server_port}/'
        run_until_the_end(self, running.serve_forever, running.shutdown, running.server_close)

    def assert_received(self, status, code, phrase):
        self.assertIs(HTTPStatus(code), status)
        self.assertEqual(phrase, status.phrase)

    def test_requests(self):
        import requests
        with requests.Session() as session:
            session.trust_env = False
            for status in FINAL:
                with self.subTest(status.name):
                    response = session.get(f'{self.address}{status:d}', allow_redirects=False)
                    self.assert_received(status, response.status_code, response.reason)

    def test_httpx(self):
        import httpx
        with httpx.Client(trust_env=False) as session:
            for status in FINAL:
                with self.subTest(status.name):
                    response = session.get(f'{self.address}{status:d}')
                    self.assert_received(status, response.status_code, response.extensions['reason_phrase'].decode())
                    self.assertEqual(response.is_success, status.is_success)

    def test_aiohttp(self):
        import aiohttp

        async def get_all():
            async with aiohttp.ClientSession() as session:
                for status in FINAL:
                    with self.subTest(status.name):
                        async with session.get(f'{self.address}{status:d}', allow_redirects=False) as response:
                            self.assert_received(status, response.status, response.reason)
        asyncio.run(get_all())


class Servers(unittest.TestCase):
    """What a server sends for a member of HTTPStatus."""

    def assert_sent(self, port, statuses=FINAL, own_phrases=False):
        connection = client.HTTPConnection('127.0.0.1', port, timeout=60)
        self.addCleanup(connection.close)
        for status in statuses:
            with self.subTest(status.name):
                connection.request('GET', f'/{status:d}')
                response = connection.getresponse()
                content = response.read().decode()
                self.assertIs(HTTPStatus(response.status), status)
                if not own_phrases:
                    self.assertEqual(response.reason, status.phrase)
                if not httpstatus.from_code(status).has('empty'):
                    self.assertIn(status.phrase, content)

    def serve_wsgi(self, application):
        class Handler(simple_server.WSGIRequestHandler):
            def log_message(self, *_):
                pass

        running = simple_server.make_server('127.0.0.1', 0, application, handler_class=Handler)
        run_until_the_end(self, running.serve_forever, running.shutdown, running.server_close)
        return running.server_port

    def test_flask(self):
        import flask
        application = flask.Flask('test')

        @application.get('/<int:code>')
        def answer(code):
            status = HTTPStatus(code)
            return status.phrase, status

        self.assert_sent(self.serve_wsgi(application), own_phrases=True)  # those of Werkzeug

    def test_django(self):
        from django.conf import settings
        from django.core.wsgi import get_wsgi_application
        from django.http import HttpResponse
        from django.urls import path

        def answer(request, code):
            status = HTTPStatus(code)
            return HttpResponse(status.phrase, status=status)

        settings.configure(ROOT_URLCONF=(path('<int:code>', answer),), ALLOWED_HOSTS=['127.0.0.1'], LOGGING_CONFIG=None)
        logging.disable()  # of a line for each error
        self.addCleanup(logging.disable, logging.NOTSET)
        self.assert_sent(self.serve_wsgi(get_wsgi_application()), BELOW_600)

    def test_fastapi(self):
        import fastapi
        import uvicorn
        application = fastapi.FastAPI()

        @application.get('/{code}')
        def answer(code: int):
            raise fastapi.HTTPException(status_code=HTTPStatus(code))  # whose detail is the phrase

        running = uvicorn.Server(uvicorn.Config(application, port=0, log_level=logging.CRITICAL))
        run_until_the_end(self, running.run, lambda: setattr(running, 'should_exit', True))
        while not running.started:
            time.sleep(0.01)
        self.assert_sent(running.servers[0].sockets[0].getsockname()[1], BELOW_600)


if __name__ == '__main__':
    unittest.main()
