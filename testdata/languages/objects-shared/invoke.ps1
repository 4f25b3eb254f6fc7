function Add-Kind([hashtable]$Headers, [string]$Kind) {
    $Headers['X-Kind'] = $Kind
}

function Update-Token($Token) {
    $headers = @{ Accept = 'application/json' }
    $options = @{ Method = 'Post'; Headers = $headers }
    Add-Kind $options.Headers 'refresh'
    $options.Body = @{ grant_type = 'refresh_token'; refresh_token = $Token }
    Invoke-RestMethod 'https://api.example.test/oauth/old_token' @options # [shared]
}

function Get-Token($Code) {
    $headers = @{ Accept = 'application/json' }
    $options = @{ Method = 'Post'; Headers = $headers.Clone() }
    Add-Kind -Headers $headers -Kind 'never sent'
    $options.Body = @{ grant_type = 'authorization_code'; code = $Code }
    Invoke-RestMethod -Uri 'https://api.example.test/oauth/old_token' @options # [copied]
}
