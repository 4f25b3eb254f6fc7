function Get-Login($Name, $Password, $Client) {
    $fields = [ordered]@{
        grant_type = 'password'
        user_id    = $Name
        password   = $Password
        client_id  = $Client
    }
    $query = ''
    foreach ($key in $fields.Keys) {
        $query += $key + '=' + [uri]::EscapeDataString($fields[$key]) + '&'
    }
    $query = $query.TrimEnd('&')
    $answer = Invoke-WebRequest "https://api.example.test/oauth/old_token?$query" # [login]
    $answer.Content | ConvertFrom-Json
}
