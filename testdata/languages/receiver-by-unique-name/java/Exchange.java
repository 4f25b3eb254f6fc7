package com.acme;

import com.vendor.Registry;

public class Exchange {
    public int run(Registry registry, String code) throws Exception {
        var wire = registry.find("wire");
        return wire.submitForm("/oauth/old_token", "grant_type=authorization_code&code=" + code); // [code]
    }
}
