<?php

namespace Harbour\WebinarDesk;

final class Endpoints
{
    public const OAUTH = 'https://authentication.logmeininc.com/oauth';
}
