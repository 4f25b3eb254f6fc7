package com.shop;

import java.util.Map;

public interface Transport {
    String post(String path, Map<String, String> fields) throws Exception;
}
