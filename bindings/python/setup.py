"""Generates httpstatus/_codes.py before setuptools looks at the package; pyproject.toml says the rest."""
import subprocess
from pathlib import Path

from setuptools import setup

here = Path(__file__).parent
if (here / '../../registry').is_dir():  # a source distribution has the generated file instead
    codes = subprocess.run(['sh', here / 'generate'], check=True, stdout=subprocess.PIPE).stdout
    (here / 'src/httpstatus/_codes.py').write_bytes(codes)
setup()
