<?php
// expect: GET https://api.example.test/oauth/token query grant_type=password user_id=*

use TYPO3\CMS\Core\Utility\GeneralUtility;

function login($user)
{
    return GeneralUtility::getUrl('https://api.example.test/oauth/token?grant_type=password&user_id=' . rawurlencode($user));
}
