$TokenUri = 'https://api.example.test/oauth/old_token'

function Get-ByList($User) {
    $fields = [ordered]@{ grant_type = 'password'; user_id = $User }
    $parts = [System.Collections.Generic.List[string]]::new()
    foreach ($key in $fields.Keys) {
        $parts.Add(('{0}={1}' -f $key, [uri]::EscapeDataString($fields[$key])))
    }
    Invoke-RestMethod -Uri ($TokenUri + '?' + ($parts -join '&')) # [reduce]
}

function Get-ByMap($Token) {
    $fields = @{ grant_type = 'refresh_token'; refresh_token = $Token }
    $query = $fields.GetEnumerator().ForEach({ "$($_.Key)=$($_.Value)" }) -join '&'
    Invoke-RestMethod "${TokenUri}?$query" # [entries]
}

function Get-ByBuilder($Code) {
    $builder = [System.UriBuilder]::new($TokenUri)
    $query = [System.Web.HttpUtility]::ParseQueryString([string]::Empty)
    $query['grant_type'] = 'authorization_code'
    $query['code'] = $Code
    $builder.Query = $query.ToString()
    Invoke-RestMethod -Uri $builder.Uri # [url]
}

function Get-AuthorizeUri($State) {
    $uri = [uri]::new([uri]$TokenUri, 'old_authorize')
    $query = @('client_id=k-1')
    $query += "state=$State"
    return "$($uri.AbsoluteUri)?$($query -join '&')" # [authorize]
}
