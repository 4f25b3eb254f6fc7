package com.acme;

import java.util.HashMap;
import java.util.Map;

public final class Settings {
    public static final Map<String, String> ALL = new HashMap<>();

    static {
        ALL.put("host", "https://api.example.test");
        ALL.put("key", "k-1");
    }
}
