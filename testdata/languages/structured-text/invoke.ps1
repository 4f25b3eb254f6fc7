function Get-ByJson($Id, $Secret, $Code) {
    $basic = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes(('{0}:{1}' -f $Id, $Secret)))
    $payload = (@{ grant_type = 'authorization_code'; code = $Code } | ConvertTo-Json).Trim()
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $payload -Headers @{ # [json]
        Authorization  = 'Basic', $basic -join ' '
        'Content-Type' = 'application/json'
    }
}

function Update-ByQuery($Token, $Client) {
    $uri = 'https://api.example.test/oauth/old_token'
    $query = [System.Web.HttpUtility]::ParseQueryString('')
    $query.Add('grant_type', 'refresh_token')
    $query.Add('refresh_token', $Token)
    $text = $query.ToString().Trim()
    $text += '&client_id=' + $Client
    $uri += ($uri -like '*`?*' ? '&' : '?') + $text
    Invoke-RestMethod -Uri $uri # [query]
}
