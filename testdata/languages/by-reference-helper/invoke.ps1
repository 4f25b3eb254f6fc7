function Complete-Request([ref]$Body, [hashtable]$Headers, [string]$Secret) {
    $Body.Value.client_id = 'k-1'
    $pair = [Text.Encoding]::UTF8.GetBytes("k-1:$Secret")
    $Headers['Authorization'] = 'Basic ' + [Convert]::ToBase64String($pair)
}

function Get-Token($Code, $Secret) {
    $headers = @{}
    $body = @{ grant_type = 'authorization_code'; code = $Code }
    Complete-Request ([ref]$body) $headers $Secret
    $request = @{ Headers = $headers; Body = $body; Method = 'Post' }
    $request.Headers['Accept-Language'] = 'en'
    Invoke-RestMethod 'https://api.example.test/oauth/old_token' @request # [code]
}
