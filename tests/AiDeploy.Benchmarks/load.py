"""Loads the servers that load.sh started, in turn, and compares them. Not meant to be run alone."""
import os
import pathlib
import re
import statistics
import subprocess
import sys

rounds, seconds, work = int(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3])
end = sys.argv.index("--")
servers = {name: rest.split(":") for name, rest in (text.split("=") for text in sys.argv[4:end])}
pages = [text.split() for text in sys.argv[end + 1:]]
TICK = os.sysconf("SC_CLK_TCK")


def processor_seconds(pid):
    """Of a process and its children: nginx works in two of them."""
    children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK + sum(processor_seconds(child) for child in children)


def load(server, path, headers):
    """Requests a second, and microseconds of processor time a request."""
    port, pid = servers[server]
    before = processor_seconds(pid)
    command = ["wrk", "-t2", "-c64", f"-d{seconds}s", *(part for header in headers for part in ("-H", header)), f"http://127.0.0.1:{port}{path}"]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in output or "Socket errors" in output:
        sys.exit(f"{server} {path}: {output}")
    requests = int(re.search(r"(\d+) requests in", output)[1])
    return float(re.search(r"Requests/sec:\s+([\d.]+)", output)[1]), (processor_seconds(pid) - before) / requests * 1e6


def tag(server, path, headers):
    command = ["curl", "-s", "-D", "-", "-o", os.devnull, *(part for header in headers for part in ("-H", header)), f"http://127.0.0.1:{servers[server][0]}{path}"]
    return re.search(r"(?i)^etag: (.*?)\r?$", subprocess.run(command, capture_output=True, text=True, check=True).stdout, re.MULTILINE)[1]


def spread(values):
    return f"{statistics.median(values):5.2f} ({min(values):.2f}-{max(values):.2f})"


rows = [(f"{name} {coding}", path, [f"Accept-Encoding: {coding}"], False) for name, path in pages for coding in ("identity", "br")]
rows.append(("home 304", "/", ["Accept-Encoding: br"], True))
for name, path, headers, _ in rows:
    for server in ("nginx", "cached"):
        port = servers[server][0]
        body = subprocess.run(["curl", "-s", "-H", headers[0], f"http://127.0.0.1:{port}{path}"], capture_output=True, check=True).stdout
        expected = (work / "www" / headers[0].split()[-1] / name.split()[0]).read_bytes()
        if body != expected or not body:
            sys.exit(f"{server} doesn't send the very same bytes for {path}")

for server in servers:  # what the compiler does for hot code is done before anything is measured
    for name, path, headers, _ in rows[::4]:
        load(server, path, headers)
measured = {row[0]: {server: [] for server in servers} for row in rows}
for _ in range(rounds):
    for name, path, headers, is_seen in rows:
        for server in servers:
            known = [f"If-None-Match: {tag(server, path, headers)}"] if is_seen else []
            measured[name][server].append(load(server, path, headers + known))

print(f"{rounds} rounds of {seconds} s, 64 connections, {os.cpu_count()} processors, load average {os.getloadavg()[1]:.1f}")
print("requests a second as a multiple of nginx's, and of rendering; microseconds of processor a request")
others = [server for server in servers if server not in ("nginx", "rendered")]
print(f"{'page':28}" + "".join(f"{other + ' of nginx':>22}" for other in others) + f"{'of rendering':>22}   " + ", ".join(servers))
for name, of in measured.items():
    ratios = [[mine[0] / peer[0] for mine, peer in zip(of[other], of["nginx"])] for other in others]
    ratios.append([mine[0] / peer[0] for mine, peer in zip(of["cached"], of["rendered"])])
    times = "".join(f"{statistics.median(time for _, time in of[server]):9.1f}" for server in servers)
    print(f"{name:28}" + "".join(f"{spread(ratio):>22}" for ratio in ratios) + f"   {times}")
