# app.py - answers /status/404 with 404, and /slow with 200 after two seconds: by itself, as the server behind a proxy, and as an
# application for WSGI and ASGI servers. SPDX-License-Identifier: MIT
import asyncio
import http
import http.server
import re
import sys
import time

SLOW = 2


def status_of(path):
    if path.startswith("/slow"):
        return 200
    found = re.match(r"/status/(\d{3})", path)
    return int(found[1]) if found else 404


def content_of(method, status):
    return b"" if method == "HEAD" or status in (204, 304) else b"content\n"


class Origin(http.server.BaseHTTPRequestHandler):
    def answer(self):
        status = status_of(self.path)
        content = content_of(self.command, status)
        time.sleep(SLOW if self.path.startswith("/slow") else 0)
        self.send_response(status)
        self.send_header("Answered-By", "app")
        if status not in (204, 304):
            self.send_header("Content-Length", len(content))
        if status // 100 == 3:
            self.send_header("Location", "/status/200")
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = do_OPTIONS = answer

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 100

    def handle_error(self, *_):
        pass  # a client that left


def wsgi(environ, start_response):
    path = environ["PATH_INFO"]
    status = status_of(path)
    time.sleep(SLOW if path.startswith("/slow") else 0)
    phrases = {known.value: known.phrase for known in http.HTTPStatus}
    start_response(f"{status} {phrases.get(status, 'Other')}", [("Content-Type", "text/plain"), ("Answered-By", "app")])
    return [content_of(environ["REQUEST_METHOD"], status)]


async def asgi(scope, receive, send):
    if scope["type"] != "http":
        return
    status = status_of(scope["path"])
    await asyncio.sleep(SLOW if scope["path"].startswith("/slow") else 0)
    await send({"type": "http.response.start", "status": status, "headers": [(b"answered-by", b"app")]})
    await send({"type": "http.response.body", "body": content_of(scope["method"], status)})


if __name__ == "__main__":
    if sys.argv[1] == "werkzeug":
        import werkzeug
        werkzeug.run_simple("127.0.0.1", int(sys.argv[2]), wsgi)
    Server(("127.0.0.1", int(sys.argv[2])), Origin).serve_forever()
