<?php

namespace Shop\Http;

const HOST = 'https://api.example.test';

function load($path, array $query)
{
    return file_get_contents(HOST . $path . '?' . \http_build_query($query));
}
