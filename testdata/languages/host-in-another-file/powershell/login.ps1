. "$PSScriptRoot/settings.ps1"

function Get-Login($User, $Password) {
    $uri = '{0}/oauth/old_token?grant_type=password&user_id={1}&password={2}&client_id={3}' -f $ApiHost, $User, $Password, $Key
    return Invoke-RestMethod -Uri $uri # [login]
}

function Open-Login {
    Start-Process "$ApiHost/oauth/old_authorize?client_id=$Key" # [authorize]
}
