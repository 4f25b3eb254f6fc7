<?php
/**
 * Logs in.
 *
 * @see https://api.getgo.com/oauth/authorize expect: legacy-url-in-docs high
 */
function login()
{
    // was: https://api.citrixonline.com/oauth/access_token expect: legacy-url-in-docs high
}
