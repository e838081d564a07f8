# test_httpstatus.py - what the package says is what the registry says. SPDX-License-Identifier: MIT
"""REGISTRY is the registry.json of the same version; Debian has it in the package libhttpstatus-data."""
import doctest
import http
import importlib
import json
import os
import pickle
import pydoc
import re
import subprocess
import sys
import unittest

import httpstatus
from httpstatus import HTTPStatus

with open(os.environ.get('REGISTRY', '/usr/share/libhttpstatus/registry.json'), encoding='ascii') as file:
    REGISTRY = json.load(file)


def load_tests(loader, tests, pattern):
    for module in httpstatus, importlib.import_module('httpstatus._status'):
        tests.addTests(doctest.DocTestSuite(module))
    return tests


def constant(status):
    name = status.name if status.has('registered') else f'{status.owner} {status.name}'
    return re.sub('[^A-Z0-9]+', '_', name.upper())


class Statuses(unittest.TestCase):
    def test_every_fact(self):
        statuses = list(httpstatus.statuses())
        self.assertEqual(len(statuses), len(REGISTRY['statuses']))
        for status, entry in zip(statuses, REGISTRY['statuses']):
            with self.subTest(status):
                for name in 'code', 'name', 'phrase', 'description', 'owner', 'reference', 'url':
                    self.assertEqual(getattr(status, name), entry[name])
                for name in 'aliases', 'users', 'traits':
                    self.assertEqual(list(getattr(status, name)), entry[name])
                self.assertEqual(status.line, f'{entry["code"]} {entry["phrase"]}')
                self.assertEqual([(field.name, field.level, field.condition) for field in status.fields],
                                 [(field['name'], field['level'], field['condition']) for field in entry['fields']])
                self.assertEqual([status.advice(role) for role in ('server', 'client', 'operator')],
                                 [entry[role] for role in ('server', 'client', 'operator')])
                self.assertEqual([status.code for status in status.related], entry['related'])

    def test_lookups_find_the_same_object(self):
        for status in httpstatus.statuses():
            with self.subTest(status):
                self.assertIs(httpstatus.from_owner(status.owner, status.code), status)
                self.assertIn(status, httpstatus.meanings(status.code))
                self.assertEqual(pickle.loads(pickle.dumps(status)), status)
                self.assertEqual(len({status, pickle.loads(pickle.dumps(status))}), 1)
        for entry in REGISTRY['statuses']:
            if entry['preferred']:
                status = httpstatus.from_code(entry['code'])
                self.assertEqual(status.owner, entry['owner'])
                self.assertIs(next(httpstatus.meanings(entry['code'])), status)
                self.assertEqual(httpstatus.reason(entry['code']), entry['phrase'])

    def test_a_status_cannot_be_made_or_changed(self):
        with self.assertRaises(TypeError):
            httpstatus.Status()
        with self.assertRaises(AttributeError):
            httpstatus.from_code(404).phrase = 'Missing'
        with self.assertRaises(AttributeError):
            del httpstatus.from_code(404).phrase
        self.assertEqual(httpstatus.from_code(404).phrase, 'Not Found')

    def test_numbers_beyond_an_int(self):
        for code in 0, -1, 471, 2**40, 2**32 + 404, -2**32 + 404:
            with self.subTest(code):
                self.assertIsNone(httpstatus.from_code(code))
                self.assertIsNone(httpstatus.from_owner('IANA', code))
                self.assertIsNone(httpstatus.reason(code))
                self.assertEqual(list(httpstatus.meanings(code)), [])
                with self.assertRaises(ValueError):
                    HTTPStatus(code)
                with self.assertRaises(ValueError):
                    httpstatus.format(code if code < 100 or code > 999 else -1)
        for code, registered in (404, 404), (471, 400), (522, 500), (-1, 500), (2**32 + 404, 500):
            with self.subTest(code):
                self.assertEqual(httpstatus.treat_as(code).code, registered)
        self.assertEqual(httpstatus.code_traits(2**32 + 404), ('transient',))
        self.assertIsNone(httpstatus.class_of(2**32 + 404))
        self.assertIsNone(httpstatus.class_name(2**32 + 4))

    def test_lines(self):
        for status in httpstatus.statuses():
            with self.subTest(status):
                line = httpstatus.format(status.code, status.phrase)
                self.assertEqual(line, f'HTTP/1.1 {status.line}')
                self.assertEqual(httpstatus.parse(line), status.code)
                self.assertEqual(httpstatus.parse(line.encode() + b'\r\n'), status.code)
        for line in '', b'', 'HTTP/1.1 404\0', 'HTTP/1.1 40 Four':
            self.assertIsNone(httpstatus.parse(line))
            self.assertIsNone(httpstatus.from_line(line))
        for phrase in 'Not\r\nFound', 'Not\0Found', b'\x7f':
            with self.assertRaises(ValueError):
                httpstatus.format(404, phrase)
        self.assertEqual(httpstatus.format(404, version=None), '404 Not Found')


class Members(unittest.TestCase):
    def test_every_code_and_no_other(self):
        self.assertEqual([int(member) for member in HTTPStatus], sorted({entry['code'] for entry in REGISTRY['statuses']}))

    def test_phrases_and_descriptions(self):
        for member in HTTPStatus:
            with self.subTest(member.name):
                status = httpstatus.from_code(member)
                self.assertEqual((member.phrase, member.description), (status.phrase, status.description))
                self.assertEqual(member.name, constant(status))

    def test_every_meaning_has_a_name(self):
        for status in httpstatus.statuses():
            with self.subTest(status):
                name = constant(status)
                if HTTPStatus[name] != status.code:  # an owner that used the name for two codes
                    name += f'_{status.code}'
                self.assertEqual(HTTPStatus[name], status.code)
                self.assertIs(getattr(HTTPStatus, name), HTTPStatus(status.code))

    def test_every_name_of_the_standard_class(self):
        for name, standard in http.HTTPStatus.__members__.items():
            with self.subTest(name):
                self.assertIs(HTTPStatus[name], HTTPStatus(standard))
                self.assertIs(getattr(HTTPStatus, name), HTTPStatus(standard))
                ours = httpstatus.from_code(standard)
                self.assertIn(standard.phrase.lower(), [text.lower() for text in (ours.phrase, *ours.aliases)])

    def test_every_name_that_newer_versions_have(self):
        names = {(entry['code'], constant['name'].removeprefix('HTTPStatus.')) for entry in REGISTRY['statuses']
                 for constant in entry.get('constants', ()) if constant['in'] == 'python'}
        self.assertTrue(names)
        for code, name in names:
            with self.subTest(name):
                self.assertEqual(HTTPStatus[name], code)

    def test_classes(self):
        properties = 'is_informational', 'is_success', 'is_redirection', 'is_client_error', 'is_server_error'
        for member in HTTPStatus:
            with self.subTest(member.name):
                said = [number for number, name in enumerate(properties, 1) if getattr(member, name)]
                self.assertEqual(said, [member // 100] if member < 600 else [])

    def test_a_member_is_its_number(self):
        for member in HTTPStatus:
            with self.subTest(member.name):
                self.assertEqual((str(member), f'{member}', f'{member:d}', json.dumps(member)), (str(int(member)),) * 4)
                self.assertIs(pickle.loads(pickle.dumps(member)), member)
                self.assertEqual(repr(member), f'<HTTPStatus.{member.name}: {member:d}>')


class Package(unittest.TestCase):
    def test_import_loads_nothing_but_enum(self):
        """ctypes and the library come with the first question; typing, dataclasses and re never."""
        program = '''import enum, sys
before = set(sys.modules)
import httpstatus
print(*sorted(set(sys.modules) - before))
httpstatus.from_code(404).fields
print({'ctypes', 're', 'typing', 'dataclasses', 'inspect'} & set(sys.modules) - before)'''
        said = subprocess.run([sys.executable, '-c', program], check=True, capture_output=True, text=True).stdout
        self.assertEqual(said, "httpstatus httpstatus._codes httpstatus._status\n{'ctypes'}\n")

    def test_help_says_what_everything_does(self):
        said = pydoc.plain(pydoc.render_doc(httpstatus))
        for name in httpstatus.__all__:
            thing = getattr(httpstatus, name)
            with self.subTest(name):
                self.assertIn(thing.__doc__.splitlines()[0], said)


if __name__ == '__main__':
    unittest.main()
