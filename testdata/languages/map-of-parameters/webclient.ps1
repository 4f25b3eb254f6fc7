function Get-Login([string]$User) {
    $query = [System.Web.HttpUtility]::ParseQueryString('')
    $query.Add('grant_type', 'password')
    $query['user_id'] = $User
    $client = [System.Net.WebClient]::new()
    try {
        return $client.DownloadString('https://api.example.test/oauth/old_token?' + $query.ToString()) | ConvertFrom-Json # [login]
    }
    finally {
        $client.Dispose()
    }
}
