// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/wordings/wordings.h"

#include <array>

namespace Heloscope {

namespace {

using R = RefusalReason;

// clang-format off
constexpr auto Wordings = std::to_array<Phrase>({
    { R::ReverseDns, "反向解析" },
    { R::ReverseDns, "反向域名" },
    { R::ReverseDns, "反向" },
    { R::Greylisted, "灰名单" },
    { R::Greylisted, "灰名單" },
    { R::TooManyRecipients, "收件人过多" },
    { R::TooManyRecipients, "收件人", "超" },
    { R::TooManyRecipients, "收件人数" },
    { R::TooManyConnections, "连接数" },
    { R::TooManyConnections, "连接过多" },
    { R::TooManyConnections, "並發" },
    { R::TooManyConnections, "并发" },
    { R::RateLimited, "频率" },
    { R::RateLimited, "頻率" },
    { R::RateLimited, "发送过快" },
    { R::RateLimited, "发信量" },
    { R::RateLimited, "发信数量" },
    { R::RateLimited, "超过限制" },
    { R::RateLimited, "每小时" },
    { R::RateLimited, "每天" },
    { R::RateLimited, "发送量" },
    { R::SenderRejected, "发件人", "黑名单" },
    { R::SenderRejected, "发件人", "拒" },
    { R::SenderRejected, "发信人", "拒" },
    { R::SenderRejected, "发件人", "无效" },
    { R::SenderRejected, "发件人", "不存在" },
    { R::Blocklisted, "黑名单" },
    { R::Blocklisted, "黑名單" },
    { R::AuthenticationRequired, "必须通过验证" },
    { R::AuthenticationRequired, "需要认证" },
    { R::AuthenticationRequired, "需要验证" },
    { R::AuthenticationRequired, "请先登录" },
    { R::AuthenticationRequired, "身份验证" },
    { R::AuthenticationRequired, "需要登录" },
    { R::AuthenticationFailed, "认证失败" },
    { R::AuthenticationFailed, "密码错误" },
    { R::AuthenticationFailed, "登录失败" },
    { R::AuthenticationFailed, "授权码" },
    { R::AuthenticationFailed, "验证失败" },
    { R::MailboxFull, "空间不足" },
    { R::MailboxFull, "邮箱已满" },
    { R::MailboxFull, "信箱已满" },
    { R::MailboxFull, "邮箱满" },
    { R::MailboxFull, "容量" },
    { R::MailboxFull, "已满" },
    { R::MailboxDisabled, "已停用" },
    { R::MailboxDisabled, "已禁用" },
    { R::MailboxDisabled, "被禁用" },
    { R::MailboxDisabled, "已冻结" },
    { R::MailboxDisabled, "被冻结" },
    { R::MailboxDisabled, "已注销" },
    { R::MailboxDisabled, "已锁定" },
    { R::MailboxMoved, "已变更为" },
    { R::MailboxMoved, "已更改为" },
    { R::MailboxMoved, "变更为" },
    { R::MailboxMoved, "已搬" },
    { R::MailboxUnknown, "用户不存在" },
    { R::MailboxUnknown, "收件人不存在" },
    { R::MailboxUnknown, "邮箱不存在" },
    { R::MailboxUnknown, "信箱不存在" },
    { R::MailboxUnknown, "账号不存在" },
    { R::MailboxUnknown, "帐号不存在" },
    { R::MailboxUnknown, "无此用户" },
    { R::MailboxUnknown, "没有该用户" },
    { R::MailboxUnknown, "找不到" },
    { R::HostUnknown, "域名不存在" },
    { R::HostUnknown, "域不存在" },
    { R::MessageTooLarge, "邮件过大" },
    { R::MessageTooLarge, "邮件太大" },
    { R::MessageTooLarge, "超过大小" },
    { R::MessageTooLarge, "大小超" },
    { R::MessageTooLarge, "邮件大小" },
    { R::Virus, "病毒" },
    { R::Spam, "垃圾邮件" },
    { R::Spam, "垃圾郵件" },
    { R::ContentRejected, "内容" },
    { R::ContentRejected, "附件" },
    { R::ContentRejected, "敏感" },
    { R::ServiceUnavailable, "系统繁忙" },
    { R::ServiceUnavailable, "服务器忙" },
    { R::ServiceUnavailable, "稍后再试" },
    { R::ServiceUnavailable, "系统忙" },
    { R::ServiceUnavailable, "维护" },
    { R::Policy, "策略" },
    { R::Policy, "规则" },
});
// clang-format on

} // namespace

std::span<const Phrase> chineseWordings()
{
    return Wordings;
}

} // namespace Heloscope
