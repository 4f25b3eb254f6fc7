Start-PodeServer {
    $settings = @{ Server = 'https://api.example.test'; Key = 'k-3' }

    Add-PodeRoute -Method Get -Path '/login' -ScriptBlock {
        Move-PodeResponseUrl -Url "$($using:settings.Server)/oauth/old_authorize?client_id=$($using:settings.Key)" # [authorize]
    }

    Add-PodeRoute -Method Get -Path '/back' -ScriptBlock {
        $form = @{
            grant_type = 'authorization_code'
            code       = $WebEvent.Query['code']
            client_id  = $using:settings.Key
        }
        $body = Invoke-RestMethod -Method Post -Uri ($using:settings.Server + '/oauth/old_token') -Body $form # [code]
        $WebEvent.Session.Data.token = $body.access_token
        Move-PodeResponseUrl -Url '/'
    }
}
