function Get-Login($User, $Password, [switch]$Everything) {
    $uri = [System.Text.StringBuilder]::new('https://api.example.test')
    [void]$uri.Append('/oauth/').Append('old_token')
    [void]$uri.AppendFormat('?grant_type={0}&user_id={1}', 'password', $User)
    $null = $uri.Append('&password=').Append($Password)
    if ($Everything) { [void]$uri.Append('&scope=all') }
    Invoke-RestMethod -Uri $uri.ToString() # [login]
}

Get-Login @args
