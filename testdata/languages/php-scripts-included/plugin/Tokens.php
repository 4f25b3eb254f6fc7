<?php

class Tokens
{
    protected $settings;

    public function __construct(array $settings)
    {
        $this->settings = $settings;
    }

    protected function url($route)
    {
        $api = $this->settings['api'];
        return implode('/', [$api['base'], $api['routes'][$route]]);
    }

    public function exchange($code)
    {
        $context = stream_context_create();
        stream_context_set_option($context, 'http', 'method', 'POST');
        stream_context_set_option($context, ['http' => ['content' => http_build_query([
            'grant_type' => 'authorization_code',
            'code' => $code,
            'client_id' => $this->settings['key'],
        ])]]);
        return json_decode(file_get_contents($this->url('token'), false, $context)); // [code]
    }
}
