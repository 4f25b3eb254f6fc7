function Send-Shop([string]$Verb, [string]$Path, [hashtable]$Fields) {
    $request = @{ Headers = @{ 'X-Trace' = '1' } }
    switch -Regex ($Verb) {
        '^(PUT|POST)$' {
            $request.Body = $Fields
        }
        '^P' {
            $request.Method = 'Post'
            break
        }
        default {
            $request.Method = 'Get'
        }
        '^DELETE$' {
            $request.Method = 'Delete'
        }
    }
    $request.Uri = "https://api.example.test$Path"
    Invoke-RestMethod @request
}

function Get-Token($Code) {
    Send-Shop 'POST' '/oauth/old_token' @{ grant_type = 'authorization_code'; code = $Code } # [code]
}

function Exit-Session { Send-Shop 'DELETE' '/v1/sessions/current' } # [drop]
