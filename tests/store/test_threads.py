"""Several threads at one office: the screens read while one change after the other is written."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.inquiry import Inquiry
from deputy_desk.services.checks import check_office
from deputy_desk.services.desk import Desk
from deputy_desk.services.lists import complaint_count, complaint_keys, complaint_lines
from deputy_desk.store.office_store import Store
from tests.fresh import complaint, fresh, registered

__all__ = ["fresh"]

WANTED = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,  # in memory: nothing readable is left in the folder for temporary files
}
CONNECTIONS = 8


def test_every_connection_of_the_pool_is_set_the_same(store: Store) -> None:
    together = Barrier(CONNECTIONS, timeout=30)

    def asked(_at: int) -> tuple[int, dict[str, object]]:
        with store.read() as view:
            together.wait()  # all of them are open now, so none is lent twice
            found = {name: view.rows(f"PRAGMA {name}")[0][0] for name in WANTED}
            known = id(view.connection.connection.driver_connection)
            together.wait()
        return known, found

    with ThreadPoolExecutor(CONNECTIONS) as pool:
        answers = list(pool.map(asked, range(CONNECTIONS)))
    assert len({known for known, _ in answers}) == CONNECTIONS
    assert all(found == WANTED for _, found in answers)


def test_numbers_have_no_gap_whoever_asks_for_them(fresh: Desk) -> None:
    def write(at: int) -> None:
        registered(fresh, complaint(fresh, f"Нет воды, дом {at}"))

    def read(_at: int) -> None:
        keys = complaint_keys(fresh)
        lines = complaint_lines(fresh, keys)
        assert len(lines) == len(keys)
        assert sorted(line.n for line in lines) == list(range(1, len(lines) + 1))

    with ThreadPoolExecutor(6) as pool:
        done = [pool.submit(write, at) for at in range(12)] + [pool.submit(read, at) for at in range(12)]
    for one in done:
        one.result()
    with fresh.read() as view:
        assert sorted(one.n for one in view.all(Complaint)) == list(range(1, 13))
        assert sorted(one.n or 0 for one in view.all(Inquiry)) == list(range(1, 13))
        numbers = [row[0] for row in view.rows("SELECT number FROM journal ORDER BY line")]
    assert numbers == list(range(1, len(numbers) + 1))
    assert complaint_count(fresh) == 12
    assert check_office(fresh, full=True).ok
