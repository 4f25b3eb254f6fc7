function Send-Form($Uri, $Body, $Headers = $null) {
    if ($Body -is [string]) {
        $fields = @{}
        foreach ($pair in $Body -split '&') {
            $name, $value = $pair -split '=', 2
            $fields[$name] = $value
        }
        $Body = $fields
    }
    if ($null -ne $Headers -and $Headers -isnot [hashtable]) { throw 'no headers' }
    $request = @{ Method = 'Post'; Uri = $Uri; Body = $Body }
    if ($Headers -is [hashtable]) { $request.Headers = $Headers }
    Invoke-RestMethod @request
}

function Get-Token($Code) {
    $fields = @{ grant_type = 'authorization_code'; code = $Code }
    Send-Form 'https://api.example.test/oauth/old_token' $fields @{ Accept = 'application/json' } # [code]
}

function Update-Token($Token) {
    Send-Form 'https://api.example.test/oauth/old_token' "grant_type=refresh_token&refresh_token=$Token" # [flat]
}
