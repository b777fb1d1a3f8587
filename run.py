"""Set-up and the commands of Deputy Desk, with nothing but the standard library.

    python3 run.py                     opens the program (the first time it fetches what it needs into .venv)
    python3 run.py demo --out D        makes an office with nine months of work, letters and a summary
    python3 run.py --office D/office   opens that office
    python3 run.py test                lint, types, import contracts, all tests, the coverage floor
    python3 run.py cli ...             the command line;  screens, bench, build, setup: see README.md

Knows nothing of the program but the names of its modules. A start with nothing to install does no more than read
two lock files, look at one stamp and hand over.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCKS = {"run": ROOT / "requirements.lock", "test": ROOT / "requirements-test.lock"}
STAMP = "deputy-desk.json"
UNFINISHED = "deputy-desk-unfinished"
OLDEST, NEWEST = (3, 11), (3, 14)
SPACE = {"run": 2_000_000_000, "test": 3_500_000_000}

# Published as source only; built with the locked setuptools after everything else is there. Tests alone need them.
SOURCE_ONLY = ("autograd-gamma", "odfpy")


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((left, right) for left, _, right in (word.partition("=") for word in text.split()))


# What the wheels of Qt expect from a Linux system: library, Debian package.
QT_LIBRARIES = _pairs("""
    libEGL.so.1=libegl1 libGL.so.1=libgl1 libOpenGL.so.0=libopengl0 libX11.so.6=libx11-6
    libxkbcommon.so.0=libxkbcommon0 libdbus-1.so.3=libdbus-1-3 libfontconfig.so.1=libfontconfig1
    libfreetype.so.6=libfreetype6 libglib-2.0.so.0=libglib2.0-0 libgssapi_krb5.so.2=libgssapi-krb5-2
    libatomic.so.1=libatomic1 libbrotlidec.so.1=libbrotli1 libzstd.so.1=libzstd1
""")
WINDOW_LIBRARIES = _pairs("""
    libX11-xcb.so.1=libx11-xcb1 libxcb-cursor.so.0=libxcb-cursor0 libxcb-glx.so.0=libxcb-glx0
    libxcb-icccm.so.4=libxcb-icccm4 libxcb-image.so.0=libxcb-image0 libxcb-keysyms.so.1=libxcb-keysyms1
    libxcb-randr.so.0=libxcb-randr0 libxcb-render-util.so.0=libxcb-render-util0 libxcb-shape.so.0=libxcb-shape0
    libxcb-shm.so.0=libxcb-shm0 libxcb-sync.so.1=libxcb-sync1 libxcb-xfixes.so.0=libxcb-xfixes0
    libxcb-xkb.so.1=libxcb-xkb1 libxkbcommon-x11.so.0=libxkbcommon-x11-0
""")
PROGRAMS = _pairs("pdftotext=poppler-utils pdffonts=poppler-utils pdftoppm=poppler-utils")
BUILD_PROGRAMS = _pairs("objdump=binutils")

# command: module, which lock, needs Qt's system libraries
COMMANDS = {
    "": ("ui", "run", True),
    "cli": ("deputy_desk", "run", False),
    "demo": ("deputy_desk", "run", False),
    "screens": ("ui.pictures", "run", True),
    "bench": ("tests.benchmarks", "test", True),
}


class SetupError(Exception):
    """Set-up cannot go on; the text is the one sentence for the person."""


def python_sentence(version: tuple[int, int]) -> str | None:
    """Return why this Python cannot be used, or None."""
    if OLDEST <= version <= NEWEST:
        return None
    first, last, this = (".".join(map(str, one)) for one in (OLDEST, NEWEST, version))
    return f"Deputy Desk needs Python {first} to {last}, this is {this}: install one of these and start run.py with it."


def display_sentence(platform: str, environ: Mapping[str, str]) -> str | None:
    """Return why no window can be opened here, or None."""
    if platform != "linux" or any(environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return None
    return (
        "There is no display here to open a window on; "
        "`python3 run.py demo --out DIR` shows what the program does without one."
    )


def lock_digest(kind: str, locks: Mapping[str, Path] = LOCKS) -> str:
    """Return the digest of what has to be installed: line ends do not count, git may change them."""
    digest = hashlib.sha256()
    for name in ("run",) if kind == "run" else ("run", "test"):
        digest.update(locks[name].read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def lock_entries(text: str) -> dict[str, str]:
    """Return the entries of a lock file by name: the pin with its hashes as written."""
    entries: dict[str, str] = {}
    name = ""
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        if not line.startswith(" "):
            name = line.split("==")[0]
            # A package may be pinned twice, for older and newer Pythons.
            entries[name] = entries.get(name, "")
        entries[name] += line + "\n"
    return entries


def interpreter(venv: Path, platform: str = sys.platform) -> Path:
    """Return the Python of an environment."""
    return venv / "Scripts" / "python.exe" if platform == "win32" else venv / "bin" / "python"


def venv_state(venv: Path, kind: str, digest: str) -> str:
    """Return ``ready``, ``stale`` (install into it) or ``broken`` (make it anew). No process is started."""
    settings = venv / "pyvenv.cfg"
    if (venv / UNFINISHED).exists() or not settings.exists() or not interpreter(venv).exists():
        return "broken"
    lines = dict(line.split(" = ", 1) for line in settings.read_text(encoding="utf-8").splitlines() if " = " in line)
    version = tuple(int(n) for n in lines.get("version", "0.0").split(".")[:2] if n.isdigit())
    if not Path(lines.get("home", "")).is_dir() or not OLDEST <= version <= NEWEST:
        return "broken"
    # The system's python3, to which the link leads, may have become a newer one: its libraries lie elsewhere.
    behind = re.fullmatch(r"python(\d+)\.(\d+)", interpreter(venv).resolve().name)
    if behind and (int(behind[1]), int(behind[2])) != version:
        return "broken"
    return "ready" if read_stamp(venv).get(kind) == digest else "stale"


def read_stamp(venv: Path) -> dict[str, str]:
    """Return which locks were installed completely; an unreadable stamp counts as none."""
    try:
        stamp = json.loads((venv / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(k): str(v) for k, v in stamp.items()} if isinstance(stamp, dict) else {}


def missing_packages(
    libraries: Sequence[tuple[str, str]], programs: Sequence[tuple[str, str]], load: Callable[[str], object]
) -> list[str]:
    """Return the Debian packages of what the system lacks, each once, sorted."""
    missing = {package for program, package in programs if shutil.which(program) is None}
    for library, package in libraries:
        try:
            load(library)
        except OSError:
            missing.add(package)
    return sorted(missing)


def apt_line(packages: Sequence[str]) -> str:
    """Return the line a person types to install packages."""
    return "sudo apt-get update && sudo apt-get install -y --no-install-recommends " + " ".join(packages)


def say(text: str) -> None:
    """Tell the terminal; standard output belongs to the command."""
    print(text, file=sys.stderr, flush=True)


def apt_install(packages: Sequence[str]) -> bool:
    """Install packages where that is allowed, and return whether it was tried."""
    if not (sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get")):
        return False
    say(f"Installing for the system: {' '.join(packages)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (["update", "-q"], ["install", "-y", "-q", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", *words], env=quiet, stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False)
    return True


def prepare_system(libraries: Sequence[tuple[str, str]], programs: Sequence[tuple[str, str]] = ()) -> None:
    """Install what the system lacks where that is allowed. Raises SetupError with the line to type."""
    if sys.platform != "linux":
        absent = sorted({name for name, _ in programs if shutil.which(name) is None})
        if absent:
            say(f"Not found: {', '.join(absent)}. The tests that read PDF back need poppler on the path.")
        return
    packages = missing_packages(libraries, programs, ctypes.CDLL)
    if packages and apt_install(packages):
        packages = missing_packages(libraries, programs, ctypes.CDLL)
    if packages:
        line = apt_line(packages)
        raise SetupError(f"The system lacks libraries that Qt or the tests need. Install them with:\n{line}")


@contextlib.contextmanager
def one_at_a_time(file: Path) -> Iterator[None]:
    """Hold the set-up lock: two first starts at once would spoil each other's environment."""
    with file.open("a+b") as stream:
        if sys.platform == "win32":
            import msvcrt

            stream.seek(0)
            while True:  # LK_LOCK gives up after ten tries of a second each
                with contextlib.suppress(OSError):
                    msvcrt.locking(stream.fileno(), msvcrt.LK_LOCK, 1)
                    break
        else:
            import fcntl

            fcntl.flock(stream, fcntl.LOCK_EX)
        yield


def pip_install(python: Path, lock: Path, *options: str) -> None:
    """Install the entries of one lock file, hashes checked. Raises SetupError."""
    command = [str(python), "-m", "pip", "install", "--require-hashes", "--no-deps", "--no-input", *options]
    quiet = [] if sys.stderr.isatty() else ["--quiet", "--progress-bar", "off"]
    command += ["--disable-pip-version-check", *quiet, "-r", str(lock)]
    if subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False).returncode:
        raise SetupError("The libraries could not be installed (see above): check the network and start again.")


def installed(venv: Path) -> set[str]:
    """Return the names of what lies in an environment: they tell whether an installation that failed had begun."""
    return {file.name for place in ("lib/python*", "Lib") for file in venv.glob(f"{place}/site-packages/*")}


def install(kind: str, venv: Path) -> None:
    """Install a lock into an environment, source packages last with the locked build tool.

    The unfinished mark goes when all is done, or when nothing was touched: pip fetches everything before it installs.
    """
    before = installed(venv)
    (venv / UNFINISHED).mkdir(exist_ok=True)
    try:
        install_entries(kind, venv)
    except (SetupError, KeyboardInterrupt):
        if installed(venv) == before:
            shutil.rmtree(venv / UNFINISHED)
        raise


def install_entries(kind: str, venv: Path) -> None:
    """Hand the entries of a lock to pip."""
    python = interpreter(venv)
    entries = lock_entries(LOCKS[kind].read_text(encoding="utf-8"))
    source = [entries.pop(name) for name in SOURCE_ONLY if name in entries]
    work = venv / UNFINISHED
    (work / "wheels.lock").write_text("".join(entries.values()), encoding="utf-8")
    pip_install(python, work / "wheels.lock", "--only-binary", ":all:")
    if source:
        (work / "source.lock").write_text("".join(source), encoding="utf-8")
        pip_install(python, work / "source.lock", "--no-build-isolation")


def make_ready(kind: str, *, again: bool = False) -> Path:
    """Return the Python of an environment that has a lock installed, made or mended if need be. Raises SetupError."""
    digest = lock_digest(kind)
    if not again and venv_state(VENV, kind, digest) == "ready":
        return interpreter(VENV)
    with one_at_a_time(ROOT / ".setup.lock"):
        state = "broken" if again else venv_state(VENV, kind, digest)
        if state == "ready":  # another start has done it meanwhile
            return interpreter(VENV)
        if shutil.disk_usage(ROOT).free < SPACE[kind]:
            raise SetupError(f"Set-up needs {SPACE[kind] / 1e9:.1f} GB of free space on the disk of {ROOT}: make room.")
        stamp = {} if state == "broken" else read_stamp(VENV)
        first = "Setting up, this once: libraries of about 900 MB. Later starts are immediate."
        say("Bringing the libraries up to date." if stamp else first)
        if state == "broken":
            make_environment()
        install(kind, VENV)
        stamp.update({kind: digest, "run": lock_digest("run")})
        (VENV / STAMP).write_text(json.dumps(stamp), encoding="utf-8")
        shutil.rmtree(VENV / UNFINISHED)
    return interpreter(VENV)


def make_environment() -> None:
    """Make an empty environment; its unfinished mark comes first, so that an interruption is noticed."""
    if VENV.exists():
        shutil.rmtree(VENV)
    (VENV / UNFINISHED).mkdir(parents=True)
    # Started with the environment's own Python, the one behind it has to make the new one.
    inside = Path(sys.prefix).resolve() == VENV.resolve()
    python = str(getattr(sys, "_base_executable", sys.executable)) if inside else sys.executable
    part = [f"python3.{sys.version_info[1]}-venv"]

    def made() -> bool:
        return subprocess.run([python, "-m", "venv", VENV], stdin=subprocess.DEVNULL, check=False).returncode == 0

    if not made() and not (apt_install(part) and made()):
        line = apt_line(part)
        raise SetupError(f"Python could not make an environment. On Debian and Ubuntu install its part with:\n{line}")


def environment() -> dict[str, str]:
    """Return the environment of the program: its modules on the path wherever the person stands, UTF-8 everywhere."""
    path = os.pathsep.join(p for p in (str(ROOT), os.environ.get("PYTHONPATH", "")) if p)
    return {**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1"}


def hand_over(python: Path, arguments: Sequence[str]) -> int:
    """Become the program (on Windows: run it and return its exit status)."""
    command = [str(python), "-P", *arguments]
    if os.name != "nt":
        os.execve(command[0], command, environment())  # noqa: S606 - does not return
    return subprocess.run(command, env=environment(), check=False).returncode


def build(python: Path) -> int:
    """Make the folder for machines without Python in ``dist``, and start both programs in it."""
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec"]
    status = subprocess.run(command, cwd=ROOT, env=environment(), stdin=subprocess.DEVNULL, check=False).returncode
    if status:
        return status
    folder, suffix = ROOT / "dist" / "deputy-desk", ".exe" if sys.platform == "win32" else ""
    checks = (
        ["deputy-desk", "--self-check"],
        ["deputy-desk-cli", "deadline", "--from", "2026-11-20", "--term", "15wd"],
    )
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for name, *words in checks:
        command = [str(folder / f"{name}{suffix}"), *words]
        status = status or subprocess.run(command, env=offscreen, stdin=subprocess.DEVNULL, check=False).returncode
    say(f"{folder}: " + ("does not work" if status else "works"))
    return status


def carry_out(name: str, rest: Sequence[str]) -> int:
    """Set up what a command needs, run it, and return its exit status. Raises SetupError and OSError."""
    if name == "setup":
        make_ready("test" if "--test" in rest else "run", again="--again" in rest)
        return 0
    if name == "test":
        prepare_system(QT_LIBRARIES, PROGRAMS)
        return hand_over(make_ready("test"), ["-m", "tests.ground", *rest])
    if name == "build":
        prepare_system((*QT_LIBRARIES, *WINDOW_LIBRARIES), BUILD_PROGRAMS)
        return build(make_ready("test"))
    module, kind, with_qt = COMMANDS[name]
    if with_qt:
        prepare_system(QT_LIBRARIES if name else (*QT_LIBRARIES, *WINDOW_LIBRARIES))
    return hand_over(make_ready(kind), ["-m", module, *(["demo"] if name == "demo" else []), *rest])


def main(arguments: Sequence[str]) -> int:
    """Carry out one command and return its exit status."""
    name = arguments[0] if arguments and not arguments[0].startswith("-") else ""
    rest = list(arguments[1:] if name else arguments)
    if name not in (*COMMANDS, "test", "build", "setup"):
        known = [*filter(None, COMMANDS), "test", "build", "setup"]
        say(f"Unknown command {name!r}. There are {', '.join(known)}; no command opens the program.")
        return 2
    if not name and {"-h", "--help"} & set(rest):
        print(__doc__)
        return 0
    windowless = name or "--self-check" in rest
    refusal = None if windowless else display_sentence(sys.platform, os.environ)
    refusal = python_sentence(sys.version_info[:2]) or refusal
    try:
        if not refusal:
            return carry_out(name, rest)
    except SetupError as error:
        refusal = str(error)
    except OSError as error:
        refusal = f"Set-up stopped: {error}. Close the program if it is open, and see that {ROOT} can be written to."
    except KeyboardInterrupt:
        say("Interrupted; the next start goes on from here.")
        return 130
    say(refusal)
    return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
