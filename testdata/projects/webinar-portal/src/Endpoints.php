<?php

namespace Portal;

final class Endpoints
{
    public const HOST = 'https://api.getgo.com';
    public const TOKEN = '/oauth/access_token';
    public const WEBINARS = '/G2W/rest/organizers/%s/upcomingWebinars';
}
