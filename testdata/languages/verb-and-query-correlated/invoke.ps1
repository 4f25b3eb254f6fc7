function Get-Login([string]$User, [bool]$Post) {
    $fields = @{ grant_type = 'password'; user_id = $User }
    $request = @{ Uri = 'https://api.example.test/oauth/old_token' }
    if ($Post) {
        $request.Method = 'POST'
    }
    else {
        $request.Method = 'GET'
    }
    Invoke-RestMethod @request -Body $fields # [login]
}
