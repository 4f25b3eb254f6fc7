function Get-AuthorizeUri {
    $query = [System.Web.HttpUtility]::ParseQueryString('')
    $query['client_id'] = 'k-1'
    $query['redirect_uri'] = 'https://shop.example.test/back'
    $builder = [System.UriBuilder]'https://api.example.test/oauth/old_authorize'
    $builder.Query = $query.ToString()
    return $builder.Uri.AbsoluteUri # [authorize]
}

function Get-Login($User) {
    $builder = New-Object System.UriBuilder -ArgumentList 'https', 'api.example.test', 443, '/oauth/old_token'
    $builder.Query = "grant_type=password&user_id=$User"
    Invoke-RestMethod -Uri $builder.Uri # [login]
}
