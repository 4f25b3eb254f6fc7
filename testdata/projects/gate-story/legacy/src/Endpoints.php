<?php

namespace Harbour\WebinarDesk;

final class Endpoints
{
    public const OAUTH = 'https://api.getgo.com/oauth';
}
