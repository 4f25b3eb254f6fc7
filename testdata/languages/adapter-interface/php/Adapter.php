<?php

namespace Shop\Http;

interface Adapter
{
    public function send($verb, $url, array $fields);
}
