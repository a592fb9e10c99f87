vcl 4.1;

# Varnish 7 as a shared cache before two instances. Start: varnishd -a :6081 -f varnish.vcl
# Guide:TrustedProxies must name Varnish, and whatever terminates TLS before it sets X-Forwarded-Proto.

import directors;
import std;

probe ready {
    .request = "GET /health/ready HTTP/1.1" "Host: localhost" "Connection: close";
    .interval = 1s;
    .timeout = 3s;
    .window = 3;
    .threshold = 2;
    .initial = 2;
}

backend one { .host = "127.0.0.1"; .port = "8080"; .probe = ready; .connect_timeout = 1s; }
backend two { .host = "127.0.0.1"; .port = "8081"; .probe = ready; .connect_timeout = 1s; }

# The same two without a probe: amid a flood an instance answers late, and a probe takes it for dead.
backend one_late { .host = "127.0.0.1"; .port = "8080"; .connect_timeout = 4s; .first_byte_timeout = 15s; }
backend two_late { .host = "127.0.0.1"; .port = "8081"; .connect_timeout = 4s; .first_byte_timeout = 15s; }

sub vcl_init {
    new guide = directors.round_robin();
    guide.add_backend(one);
    guide.add_backend(two);
    new late = directors.round_robin();
    late.add_backend(one_late);
    late.add_backend(two_late);
}

sub vcl_recv {
    set req.backend_hint = guide.backend();
    # Where no instance passes its probe: rather late than not at all.
    if (!std.healthy(req.backend_hint)) {
        set req.backend_hint = late.backend();
    }
    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
    # A page for one reader: from the site, and nobody else gets it.
    if (req.http.Cookie ~ "(^|;)\s*(ticks|theme)=") {
        return (pass);
    }
    # All other cookies change no page; with them on, nobody would share one.
    unset req.http.Cookie;
    # Elsewhere a query changes no page either.
    if (req.url !~ "^/(codes|checklist|facts|recover|search)([/?]|$)") {
        set req.url = regsub(req.url, "\?.*$", "");
    }
    return (hash);
}

sub vcl_backend_fetch {
    # The second try goes to the other instance.
    if (bereq.retries > 0) {
        set bereq.backend = guide.backend();
        if (!std.healthy(bereq.backend)) {
            set bereq.backend = late.backend();
        }
    }
}

sub vcl_backend_response {
    # Rather a page of five minutes ago than a fault.
    if (beresp.status >= 500 && bereq.is_bgfetch) {
        return (abandon);
    }
}

sub vcl_backend_error {
    if ((bereq.method == "GET" || bereq.method == "HEAD") && bereq.retries < 2) {
        return (retry);
    }
}

sub vcl_deliver {
    if (obj.hits > 0) {
        set resp.http.X-Cache = "HIT";
    } else {
        set resp.http.X-Cache = "MISS";
    }
}
