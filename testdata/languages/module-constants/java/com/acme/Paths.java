package com.acme;

import static com.acme.Hosts.API;

public interface Paths {
    String OAUTH = API + "/oauth";
    String TOKEN = OAUTH + "/old_token";
}
