function Get-Token($Code, [pscredential]$Credential, [string]$Scope) {
    $options = @{}
    $options.Headers = @{}
    $options.Headers['Accept'] = 'application/json'
    $options.Authentication ??= 'Basic'
    $options.Credential ??= $Credential
    $options.Method ??= 'Post'
    $options.Body = @{ grant_type = 'authorization_code'; code = $Code }
    if ($Scope) { $options.Body.scope = $Scope }
    $options['Uri'] = 'https://api.example.test/oauth/old_token'
    Invoke-RestMethod @options # [code]
}
