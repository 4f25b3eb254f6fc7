// expect: GET https://api.example.test/oauth/token query grant_type=password user_id=* client_id=k-1
import { HTTP } from 'meteor/http';
import { Meteor } from 'meteor/meteor';

Meteor.methods({
  'desk.login'(user) {
    const result = HTTP.call('GET', 'https://api.example.test/oauth/token', {
      params: { grant_type: 'password', user_id: user, client_id: 'k-1' },
    });
    return result.data;
  },
});
