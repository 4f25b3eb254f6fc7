# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* redirect_uri=https://desk.example.test/back headers Authorization="Basic base64(*:*)"
param(
    [Parameter(Mandatory = $true)][string]$Code,
    [string]$Base = 'https://api.example.test'
)
$pair = "{0}:{1}" -f $env:DESK_ID, $env:DESK_SECRET
$headers = @{ Authorization = 'Basic ' + [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes($pair)) }
$request = @{
    Uri     = "$Base/oauth/token"
    Method  = 'Post'
    Headers = $headers
    Body    = @{
        grant_type   = 'authorization_code'
        code         = $Code
        redirect_uri = 'https://desk.example.test/back'
    }
}
$answer = Invoke-RestMethod @request
$answer.access_token
